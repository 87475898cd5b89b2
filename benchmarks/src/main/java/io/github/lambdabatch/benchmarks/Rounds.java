package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measurements that are taken in turns, each time in a new process: A B C A B C ..
 *
 * <p>When the machine slows down, it does so for all of them; what is compared are medians.
 */
final class Rounds {
  private static final int COLD_PROCESSES = 3;

  private final int warmups;
  private final int executions;
  private final ListMultimap<Measurement, Double> medians = ArrayListMultimap.create();

  private Rounds(int warmups, int executions) {
    this.warmups = warmups;
    this.executions = executions;
  }

  /**
   * Measures.
   *
   * @param rounds how often each is measured
   * @param warmups how many executions of a warm measurement come first, and do not count
   * @param executions how many count
   */
  static Rounds of(int rounds, int warmups, int executions, List<Measurement> measurements) {
    Rounds measured = new Rounds(warmups, executions);
    for (int round = 1; round <= rounds; round++) {
      for (Measurement measurement : measurements) {
        double median = measured.measure(measurement);
        measured.medians.put(measurement, median);
        System.err.printf("round %d of %d: %10.2f ms  %s%n", round, rounds, median, measurement);
      }
    }
    return measured;
  }

  /** Returns the median of what was measured, in milliseconds. */
  double of(Measurement measurement) {
    return median(medians.get(measurement).stream());
  }

  /** Returns the median of the rounds' ratios. */
  double ratio(Measurement above, Measurement below) {
    List<Double> numerators = medians.get(above);
    List<Double> denominators = medians.get(below);
    return median(IntStream.range(0, numerators.size()).mapToObj(i -> numerators.get(i) / denominators.get(i)));
  }

  /** Returns the median of the rounds' differences, in milliseconds. */
  double difference(Measurement more, Measurement less) {
    List<Double> minuends = medians.get(more);
    List<Double> subtrahends = medians.get(less);
    return median(IntStream.range(0, minuends.size()).mapToObj(i -> minuends.get(i) - subtrahends.get(i)));
  }

  private double measure(Measurement measurement) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + measurement.benchmark().getName() + "." + measurement.method() + "$")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .timeout(TimeValue.minutes(10))
            .forks(measurement.cold() ? COLD_PROCESSES : 1)
            .warmupIterations(measurement.cold() ? 0 : warmups)
            .measurementIterations(measurement.cold() ? 1 : executions);
    measurement.parameters().forEach(options::param);
    try {
      RunResult result = new Runner(options.build()).runSingle();
      return median(
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .map(iteration -> iteration.getPrimaryResult().getScore()));
    } catch (RunnerException e) {
      throw new IllegalStateException("Cannot run " + measurement, e);
    }
  }

  private static double median(Stream<Double> values) {
    ImmutableList<Double> sorted = values.sorted().collect(toImmutableList());
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
