package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.AttemptsTest.REPORT;
import static io.github.lambdabatch.flow.AttemptsTest.passedOver;
import static io.github.lambdabatch.flow.AttemptsTest.passedOverAfterTheLast;
import static io.github.lambdabatch.flow.FlowSources.assertFlow;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of attempts that are so few that they are counted one by one. */
final class FewAttemptsTest {
  @Test
  void comparisonsThatHoldOfAnother() {
    for (String some :
        List.of("attempt == 2", "attempt > 1", "attempt >= 2", "2 <= attempt")) {
      assertFlow(passedOverAfterTheLast("int attempt = 1; attempt <= 3", "if (" + some + ") { " + REPORT + " }"));
    }
  }

  @Test
  void limitsThatAreNotTheOnlyOnes() {
    assertFlow(
        passedOver("", "int attempt = 1; attempt <= 3 && other < 5", "if (attempt == 3) { " + REPORT + " }"),
        passedOver("", "int attempt = 1; attempt <= other", "if (attempt == 3) { " + REPORT + " }"));
  }
}
