package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a benchmark measured.
 *
 * @param values a value for each invocation, by the name of the field of {@link Times}
 */
record Samples(ImmutableListMultimap<String, Double> values) {
  /** Returns the median. */
  double median(String label) {
    return median(values.get(label).stream());
  }

  /** Returns the median of the ratios, each of one invocation. */
  double ratio(String above, String below) {
    return each(above, below, (a, b) -> a / b);
  }

  /** Returns the median of the differences, each of one invocation. */
  double difference(String more, String less) {
    return each(more, less, (a, b) -> a - b);
  }

  private double each(String first, String second, DoubleBinaryOperator operator) {
    ImmutableList<Double> left = values.get(first);
    ImmutableList<Double> right = values.get(second);
    return median(
        IntStream.range(0, left.size()).mapToObj(i -> operator.applyAsDouble(left.get(i), right.get(i))));
  }

  private static double median(Stream<Double> values) {
    ImmutableList<Double> sorted = values.sorted().collect(toImmutableList());
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
