package io.github.lambdabatch.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.OwnChecks;
import io.github.lambdabatch.testing.SourceFile;
import java.util.List;

/** Compiles handlers with the checks, many at a time, and runs them. */
final class Comparer {
  private static final int AT_A_TIME = 100;
  private static final String GAVE_UP = GaveUp.class.getSimpleName();

  private final CheckedCompiler compiler;

  private Comparer(CheckedCompiler compiler) {
    // A finding of severity ERROR would leave no classes to run.
    this.compiler = compiler.withFlags("-XepAllErrorsAsWarnings");
  }

  /** Compares with what all checks say. */
  static Comparer ofAllChecks() {
    return new Comparer(CheckedCompiler.allChecks());
  }

  /** Compares with what all checks but one say. */
  static Comparer without(String check) {
    return new Comparer(
        CheckedCompiler.allChecks()
            .withChecks(Sets.difference(OwnChecks.names(), ImmutableSet.of(check)).toArray(String[]::new)));
  }

  ImmutableList<Comparison> compare(List<GeneratedHandler> handlers) {
    ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
    for (List<GeneratedHandler> some : Iterables.partition(handlers, AT_A_TIME)) {
      comparisons.addAll(compareTogether(some));
    }
    return comparisons.build();
  }

  private ImmutableList<Comparison> compareTogether(List<GeneratedHandler> handlers) {
    ImmutableList<SourceFile> sources =
        handlers.stream().map(handler -> SourceFile.of(handler.source())).collect(toImmutableList());
    Compilation compilation = compiler.compile(sources).assertCompiles();
    ClassLoader classes = compilation.newClassLoader();
    return handlers.stream()
        .map(handler -> compare(handler, compilation, classes))
        .collect(toImmutableList());
  }

  private static Comparison compare(GeneratedHandler handler, Compilation compilation, ClassLoader classes) {
    ImmutableSet<String> findings =
        compilation.findings().stream()
            .filter(finding -> finding.file().equals(handler.name() + ".java"))
            .map(Finding::check)
            .collect(toImmutableSet());
    return new Comparison(
        handler,
        Sets.difference(findings, ImmutableSet.of(GAVE_UP)).immutableCopy(),
        findings.contains(GAVE_UP),
        Behaviour.of(handler, classes));
  }
}
