package io.github.lambdabatch.proof;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.lambdabatch.proof.comparison.Comparison;
import io.github.lambdabatch.proof.comparison.Verdict;
import io.github.lambdabatch.proof.fixes.Fix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Counts what came of a run, as text. */
final class Summary {
  private final StringBuilder text = new StringBuilder();

  /** Counts how checks and behaviour compare. */
  Summary comparisons(List<Comparison> comparisons) {
    line("handlers", comparisons.size(), "");
    line("behave", count(comparisons.stream().filter(c -> c.behaviour().isRight())), "");
    line("misbehave", count(comparisons.stream().filter(c -> !c.behaviour().isRight())), "");
    for (Verdict verdict : Verdict.values()) {
      line("verdict", count(comparisons.stream().filter(c -> c.verdict() == verdict)), verdict.toString());
    }
    line("undecided", count(comparisons.stream().filter(Comparison::isUndecided)), "of the silent ones");
    table(
        "silence",
        comparisons.stream()
            .filter(c -> c.verdict() == Verdict.SILENT)
            .map(c -> c.gaveUp() ? "GAVE_UP" : c.silences().toString()));
    table("finding", comparisons.stream().flatMap(c -> c.findings().stream()));
    table("disagreement", comparisons.stream().filter(Comparison::isDisagreement).map(Comparison::kind));
    return this;
  }

  /** Counts what came of the fixes. */
  Summary fixes(List<Fix> fixes) {
    table("fix", fixes.stream().map(fix -> fix.outcome().toString()));
    table(
        "more runs",
        fixes.stream().filter(fix -> fix.outcome() == Fix.Outcome.APPLIED_IN_MORE_RUNS).map(Fix::detail));
    table(
        "refused",
        fixes.stream()
            .filter(fix -> fix.outcome() == Fix.Outcome.REFUSED || fix.outcome() == Fix.Outcome.PARTLY)
            .flatMap(fix -> fix.before().refusals().values().stream()));
    return this;
  }

  /** Prints the text, and writes it to the module's build folder. */
  void publish(String file) {
    System.out.println(text);
    try {
      Files.writeString(Path.of("target", file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(String title, Stream<String> values) {
    Multiset<String> counts = values.collect(toImmutableMultiset());
    ImmutableList<Multiset.Entry<String>> sorted =
        Multisets.copyHighestCountFirst(counts).entrySet().stream().collect(ImmutableList.toImmutableList());
    sorted.forEach(entry -> line(title, entry.getCount(), entry.getElement()));
  }

  private void line(String title, long count, String value) {
    text.append("%-14s %6d  %s%n".formatted(title, count, value));
  }

  private static long count(Stream<?> stream) {
    return stream.count();
  }
}
