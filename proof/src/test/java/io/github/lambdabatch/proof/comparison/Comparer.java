package io.github.lambdabatch.proof.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.lambdabatch.proof.grammar.GeneratedHandler;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.SourceFile;
import io.github.lambdabatch.testing.Stubs;
import java.util.List;

/** Compiles handlers with the checks, many at a time, and runs them. */
public final class Comparer {
  private static final int AT_A_TIME = 100;
  private static final String[] STUBS =
      Stubs.named(
          "io.micronaut.function.aws.MicronautRequestHandler", "org.springframework.context.annotation.Bean");
  private static final String NO_FIX = "No fix: ";
  private static final String GAVE_UP = GaveUp.class.getSimpleName();

  private final CheckedCompiler compiler;

  private Comparer(CheckedCompiler compiler) {
    this.compiler = compiler;
  }

  /** All checks, and what generated handlers are compiled with. */
  public static CheckedCompiler compiler() {
    return CheckedCompiler.allChecks()
        .withStubs(STUBS)
        // A finding of severity ERROR would leave no classes to run.
        .withFlags("-XepAllErrorsAsWarnings");
  }

  /** Compares with what all checks say. */
  public static Comparer ofAllChecks() {
    return new Comparer(compiler());
  }

  /** Compares the handlers, in their order. */
  public ImmutableList<Comparison> compare(List<GeneratedHandler> handlers) {
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
    ImmutableList<Finding> all =
        compilation.findings().stream()
            .filter(finding -> finding.file().equals(handler.name() + ".java"))
            .collect(toImmutableList());
    ImmutableSet<String> findings = all.stream().map(Finding::check).collect(toImmutableSet());
    ImmutableSetMultimap.Builder<String, String> refusals = ImmutableSetMultimap.builder();
    all.stream()
        .filter(finding -> !compilation.fixable().contains(finding))
        .forEach(finding -> refusals.put(finding.check(), refusal(finding)));
    return new Comparison(
        handler,
        Sets.difference(findings, ImmutableSet.of(GAVE_UP)).immutableCopy(),
        refusals.build(),
        findings.contains(GAVE_UP),
        Behaviour.of(handler, classes));
  }

  private static String refusal(Finding finding) {
    int reason = finding.message().indexOf(NO_FIX);
    return reason < 0 ? "the check offers none" : finding.message().substring(reason + NO_FIX.length());
  }
}
