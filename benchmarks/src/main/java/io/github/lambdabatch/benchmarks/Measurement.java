package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Something to be measured: a benchmark with values for all of its parameters.
 *
 * @param benchmark the class
 * @param method its method
 * @param parameters the values
 */
record Measurement(Class<?> benchmark, String method, ImmutableMap<String, Object> parameters) {
  private static final int PROCESSES = 3;
  private static final int COLD_PROCESSES = 5;

  /** Measures executions that come after others in their process. */
  Samples warm(int warmups, int executions) {
    return run(PROCESSES, warmups, executions);
  }

  /** Measures the first execution in a process. */
  Samples cold() {
    return run(COLD_PROCESSES, 0, 1);
  }

  private Samples run(int processes, int warmups, int executions) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + benchmark.getName() + "." + method + "$")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .timeout(TimeValue.minutes(10))
            .forks(processes)
            .warmupIterations(warmups)
            .measurementIterations(executions);
    parameters.forEach((name, value) -> options.param(name, value.toString()));
    try {
      return samples(new Runner(options.build()).runSingle());
    } catch (RunnerException e) {
      throw new IllegalStateException("Cannot run " + this, e);
    }
  }

  private static Samples samples(RunResult result) {
    ImmutableListMultimap.Builder<String, Double> values = ImmutableListMultimap.builder();
    for (BenchmarkResult process : result.getBenchmarkResults()) {
      for (IterationResult execution : process.getIterationResults()) {
        for (Map.Entry<String, Result> counter : execution.getSecondaryResults().entrySet()) {
          values.put(counter.getKey(), counter.getValue().getScore());
        }
      }
    }
    return new Samples(values.build());
  }
}
