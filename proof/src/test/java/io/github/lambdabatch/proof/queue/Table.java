package io.github.lambdabatch.proof.queue;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** The outcomes as a table of a page. */
final class Table {
  private static final String HEAD =
      """
      | handler | queue | version | setting | valid: processed | more than once | in the DLQ | lost \
      | poison: in the DLQ | lost | deliveries: mean | most | order |
      |---|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---|
      """;

  private Table() {}

  static String of(ImmutableList<Outcome> outcomes) {
    return outcomes.stream().map(Table::row).collect(joining("", HEAD, ""));
  }

  private static String row(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %d | %d | %d | %s | %d | %s | %.2f | %d | %s |\n",
        "[%1$s](rules/%1$s.md)".formatted(scenario.sample()),
        scenario.queue(),
        scenario.version(),
        scenario.settingText(),
        outcome.processed(),
        outcome.processedAgain(),
        outcome.count(Fate.VALID_DEAD),
        loss(outcome.count(Fate.VALID_LOST)),
        outcome.count(Fate.POISON_DEAD),
        loss(outcome.count(Fate.POISON_LOST)),
        outcome.meanDeliveries(),
        outcome.mostDeliveries(),
        order(outcome));
  }

  private static String loss(int count) {
    return count == 0 ? "0" : "**" + count + "**";
  }

  private static String order(Outcome outcome) {
    if (!outcome.scenario().fifo()) {
      return "";
    }
    return outcome.orderKept() ? "kept" : "**broken**";
  }
}
