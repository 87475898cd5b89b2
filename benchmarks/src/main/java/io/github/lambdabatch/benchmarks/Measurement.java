package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableMap;

/**
 * Something to be measured: a benchmark with values for all of its parameters.
 *
 * @param benchmark the class and the method
 * @param parameters the values
 * @param cold whether the first execution in a new process counts, and not those after it
 */
record Measurement(Class<?> benchmark, String method, ImmutableMap<String, String> parameters, boolean cold) {
  /** Returns the measurement of a benchmark that has been executed before in its process. */
  static Measurement warm(Class<?> benchmark, String method) {
    return new Measurement(benchmark, method, ImmutableMap.of(), false);
  }

  /** Returns the measurement of the first execution in a process. */
  static Measurement cold(Class<?> benchmark, String method) {
    return new Measurement(benchmark, method, ImmutableMap.of(), true);
  }

  /** Returns this with one more parameter. */
  Measurement with(String name, Object value) {
    ImmutableMap<String, String> more =
        ImmutableMap.<String, String>builder().putAll(parameters).put(name, value.toString()).buildOrThrow();
    return new Measurement(benchmark, method, more, cold);
  }
}
