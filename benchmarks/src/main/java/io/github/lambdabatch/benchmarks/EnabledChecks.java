package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/** With which checks a compilation runs, all of Error Prone's own being off. */
public enum EnabledChecks {
  /** None: Error Prone alone, without this project's checks on the processor path. */
  NONE,
  /** One that asks the analysis and finds nothing in the generated handlers: the cost of the analysis alone. */
  ANALYSIS,
  /** All checks of this project. */
  ALL;

  private static final String PROJECT = "io.github.lambdabatch.";

  /** Returns the names of the checks. */
  ImmutableList<String> names() {
    return switch (this) {
      case NONE -> ImmutableList.of();
      case ANALYSIS -> ImmutableList.of("EmptyBatchResponse");
      case ALL ->
          ServiceLoader.load(BugChecker.class).stream()
              .map(Provider::type)
              .filter(type -> type.getName().startsWith(PROJECT))
              .map(Class::getSimpleName)
              .sorted()
              .collect(toImmutableList());
    };
  }
}
