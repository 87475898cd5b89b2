package io.github.lambdabatch.proof.queue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Runs the sample handlers, before and after the fix, on queues of ElasticMQ, until each queue is empty.
 *
 * <p>The page {@code real-queue.md} has the exact numbers. With {@code -Ddocs.write=true} its table and its chart are
 * written.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class RealQueueTest {
  private static final boolean WRITE = Boolean.getBoolean("docs.write");
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path PAGE = DOCS.resolve("real-queue.md");
  private static final Path CHART = DOCS.resolve("images").resolve("real-queue.svg");
  private static final Pattern TABLE = Pattern.compile("(?:^\\|.*\\n)+", Pattern.MULTILINE);

  /** What is wrong with each sample, with the setting on. */
  private static final ImmutableMap<String, Predicate<Outcome>> MISTAKES =
      ImmutableMap.<String, Predicate<Outcome>>builder()
          .put("MissingBatchResponse", outcome -> outcome.count(Fate.VALID_DEAD) > 0 && outcome.processedAgain() > 0)
          .put("ExceptionEscapesRecordLoop", outcome -> outcome.count(Fate.VALID_DEAD) > 0)
          .put("RecordFailureSwallowed", outcome -> outcome.count(Fate.POISON_LOST) > 0)
          .put("EmptyBatchResponse", outcome -> outcome.count(Fate.VALID_LOST) > 0)
          .put("WrongItemIdentifier", outcome -> outcome.count(Fate.VALID_DEAD) > 0)
          .put("BatchItemFailuresInField", outcome -> outcome.count(Fate.VALID_DEAD) > 0)
          .put("OnlyFirstRecordProcessed", outcome -> outcome.count(Fate.VALID_LOST) > 0)
          .put("FifoContinuesAfterFailure", outcome -> !outcome.orderKept())
          .put("UnprocessedRecordsDropped", outcome -> outcome.count(Fate.VALID_LOST) > 0)
          .buildOrThrow();

  private ImmutableList<Outcome> outcomes = ImmutableList.of();

  @BeforeAll
  void emptyTheQueues() throws IOException {
    Samples samples = Samples.compile();
    ImmutableList.Builder<Outcome> measured = ImmutableList.builder();
    try (SqsServer server = SqsServer.start()) {
      for (Scenario scenario : Scenario.all()) {
        RedrivenQueue queue = RedrivenQueue.create(server.client(), scenario.queueName(), scenario.fifo());
        measured.add(Outcome.measure(scenario, samples, queue));
      }
    }
    outcomes = measured.build();
    System.out.print(Table.of(outcomes));
  }

  @Test
  void everyMistakeShows() {
    ImmutableList<Outcome> before =
        where(scenario -> !scenario.fixed() && scenario.setting() && scenario.batchSize() > 1);
    assertThat(samples(before)).isEqualTo(MISTAKES.keySet());
    for (Outcome outcome : before) {
      assertWithMessage("%s", outcome).that(MISTAKES.get(outcome.scenario().sample()).test(outcome)).isTrue();
    }
  }

  @Test
  void fixWithTheSettingLosesNothing() {
    for (Outcome outcome : where(scenario -> scenario.fixed() && scenario.setting())) {
      assertWithMessage("%s", outcome).that(outcome.count(Fate.VALID_LOST)).isEqualTo(0);
      assertWithMessage("%s", outcome).that(outcome.count(Fate.POISON_LOST)).isEqualTo(0);
      assertWithMessage("%s", outcome).that(outcome.processedAgain()).isEqualTo(0);
    }
  }

  @Test
  void fixWithTheSettingLeavesOnlyPoisonInTheDeadLetterQueue() {
    for (Outcome outcome : where(scenario -> scenario.fixed() && scenario.setting() && !scenario.fifo())) {
      assertWithMessage("%s", outcome).that(outcome.count(Fate.VALID_DEAD)).isEqualTo(0);
    }
  }

  @Test
  void fixWithTheSettingKeepsTheOrder() {
    for (Outcome outcome : where(scenario -> scenario.fixed() && scenario.setting() && scenario.fifo())) {
      assertWithMessage("%s", outcome).that(outcome.orderKept()).isTrue();
    }
  }

  /** Not a mistake of the handler: what comes back with a message has been received as often as it has. */
  @Test
  void onAFifoQueueWhatWaitsBehindPoisonGoesWithItUnlessBatchesAreOfOneMessage() {
    for (Outcome outcome : where(scenario -> scenario.fixed() && scenario.setting() && scenario.fifo())) {
      boolean alone = outcome.scenario().batchSize() == 1;
      assertWithMessage("%s", outcome).that(outcome.count(Fate.VALID_DEAD) == 0).isEqualTo(alone);
    }
  }

  @Test
  void fixWithoutTheSettingLosesWhatItReports() {
    ImmutableList<Outcome> dangerous = where(scenario -> scenario.fixed() && !scenario.setting());
    assertThat(samples(dangerous)).isEqualTo(MISTAKES.keySet());
    for (Outcome outcome : dangerous) {
      assertWithMessage("%s", outcome).that(outcome.count(Fate.VALID_LOST)).isGreaterThan(0);
      assertWithMessage("%s", outcome).that(outcome.count(Fate.POISON_DEAD)).isEqualTo(0);
    }
  }

  @Test
  void pageHasTheTable() throws IOException {
    String table = Table.of(outcomes);
    if (WRITE) {
      String page = Files.readString(PAGE);
      Files.writeString(PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table)));
    }
    Matcher shown = TABLE.matcher(Files.readString(PAGE));
    assertThat(shown.results().map(match -> match.group()).collect(joining())).isEqualTo(table);
  }

  @Test
  void chartIsOfTheTable() throws IOException {
    String chart = Chart.of(outcomes);
    if (WRITE) {
      Files.createDirectories(CHART.getParent());
      Files.writeString(CHART, chart);
    }
    assertThat(Files.readString(CHART)).isEqualTo(chart);
  }

  private ImmutableList<Outcome> where(Predicate<Scenario> condition) {
    return outcomes.stream().filter(outcome -> condition.test(outcome.scenario())).collect(toImmutableList());
  }

  private static ImmutableSet<String> samples(ImmutableList<Outcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.scenario().sample()).collect(ImmutableSet.toImmutableSet());
  }
}
