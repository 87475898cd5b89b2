package io.github.lambdabatch.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.proof.comparison.Comparer;
import io.github.lambdabatch.proof.comparison.Comparison;
import io.github.lambdabatch.proof.comparison.Shrinker;
import io.github.lambdabatch.proof.comparison.Verdict;
import io.github.lambdabatch.proof.fixes.Fix;
import io.github.lambdabatch.proof.fixes.Fixer;
import io.github.lambdabatch.proof.grammar.Handlers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated handlers: a handler that misbehaves under the batch contract has a finding that says why, one that behaves
 * has none, and what the fixes make of a handler behaves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GeneratedHandlersTest {
  private static final int SHOWN = Integer.getInteger("proof.shown", 5);
  private static final double MAX_SILENCE = 0.03;
  private static final int LARGE = 10_000;

  private final Logger handlersLogger = Logger.getLogger("generated");
  private ImmutableList<Comparison> comparisons;

  @BeforeAll
  void compare() {
    handlersLogger.setLevel(Level.OFF);
    // What ends a thread of a handler is the handler's behaviour, no news for the log.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
    comparisons = Comparer.ofAllChecks().compare(Handlers.ofThisBuild());
    new Summary().comparisons(comparisons).publish("proof-handlers.txt");
  }

  @AfterAll
  void letThreadsSpeakAgain() {
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  @Test
  void findingsExplainBehaviour() {
    ImmutableList<Comparison> disagreements =
        comparisons.stream().filter(Comparison::isDisagreement).collect(toImmutableList());

    if (!disagreements.isEmpty()) {
      throw new AssertionError(disagreements.size() + " disagreements\n" + shrunk(disagreements));
    }
  }

  @Test
  void fewSilences() {
    long undecided = comparisons.stream().filter(Comparison::isUndecided).count();

    assertThat((double) undecided / comparisons.size()).isLessThan(MAX_SILENCE + chance(comparisons.size()));
  }

  /** What a sample may be above the share of all by chance: two standard deviations; nothing for a large one. */
  private static double chance(int handlers) {
    return handlers >= LARGE ? 0 : 2 * Math.sqrt(MAX_SILENCE * (1 - MAX_SILENCE) / handlers);
  }

  @Test
  void fixesLeadToHandlersThatBehave() {
    ImmutableList<Fix> fixes =
        new Fixer().fix(comparisons.stream().filter(c -> !c.findings().isEmpty()).collect(toImmutableList()));
    new Summary().fixes(fixes).publish("proof-fixes.txt");

    ImmutableList<Fix> wrong = fixes.stream().filter(fix -> fix.outcome().isWrong()).collect(toImmutableList());
    if (!wrong.isEmpty()) {
      throw new AssertionError(
          wrong.size() + " wrong fixes\n" + simplest(wrong).stream().map(Fix::toString).collect(joining("\n\n")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BatchItemFailuresInField",
        "BatchResponseTypeHidden",
        "EmptyBatchResponse",
        "ExceptionEscapesRecordLoop",
        "FifoContinuesAfterFailure",
        "MissingBatchResponse",
        "RecordFailureSwallowed",
        "StreamContinuesAfterFailure",
        "UnprocessedRecordsDropped",
        "WrongItemIdentifier"
      })
  void aRuleThatIsSwitchedOffIsMissed(String rule) {
    assertWithMessage("handlers on which %s is missed", rule)
        .that(comparisons.stream().filter(c -> !c.isDisagreement()).filter(c -> c.without(rule).isDisagreement()).count())
        .isGreaterThan(0);
    assertWithMessage("right handlers on which %s would be unfounded", rule)
        .that(comparisons.stream().filter(c -> c.verdict() == Verdict.RIGHT).map(c -> c.with(rule).verdict()).collect(java.util.stream.Collectors.toSet()))
        .isEqualTo(ImmutableSet.of(Verdict.UNFOUNDED));
  }

  /** The shortest ones of each outcome. */
  private static ImmutableList<Fix> simplest(List<Fix> wrong) {
    Map<Fix.Outcome, Integer> shown = new EnumMap<>(Fix.Outcome.class);
    return wrong.stream()
        .sorted(comparingInt(fix -> fix.text().length()))
        .filter(fix -> shown.merge(fix.outcome(), 1, Integer::sum) <= SHOWN)
        .collect(toImmutableList());
  }

  /** One disagreement of each kind, made small. */
  private static String shrunk(List<Comparison> disagreements) {
    Map<String, Comparison> kinds = new LinkedHashMap<>();
    disagreements.forEach(disagreement -> kinds.putIfAbsent(disagreement.kind(), disagreement));
    Shrinker shrinker = new Shrinker(Comparer.ofAllChecks());
    return kinds.values().stream()
        .limit(SHOWN)
        .map(disagreement -> shrinker.shrink(disagreement).toString())
        .collect(joining("\n"));
  }
}
