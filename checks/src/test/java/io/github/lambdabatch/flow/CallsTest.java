package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Which calls are work, and what is known of those that are not. */
final class CallsTest {
  /** What stands in front of the try may fail, or not. */
  private static String before(String statement, String... members) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          STATEMENT
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .replace("STATEMENT", statement),
        members);
  }

  @Test
  void whatIsMadeInFrontOfTheTry() {
    assertFlow(
        before("// finds: ExceptionEscapesRecordLoop\njava.net.Socket socket = new java.net.Socket();"),
        before("// finds: ExceptionEscapesRecordLoop\nThread counter = new Counting(message) { int of() { return 1; } void none() {} };",
            "abstract static class Counting extends Thread { Counting(SQSMessage message) { super(message.getBody()); } }"),
        before("Object counter = new Object() { int of() { return 1; } void none() {} };"));
  }

  @Test
  void futureThatCameFromElsewhere() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              pending.get(message.getMessageId()).join();
            }
            """,
            "private Map<String, CompletableFuture<String>> pending;"));
  }

  /** The messages that are reported are those that this says of their outcome. */
  private static String reportedIf(String finding, String condition) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          String outcome;
          try {
            orders.store(message.getBody());
            outcome = "done";
          FINDING
          } catch (RuntimeException e) {
            outcome = "failed";
          }
          if (CONDITION) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .replace("FINDING", finding)
            .replace("CONDITION", condition));
  }

  @Test
  void outcomesThatAreCompared() {
    String swallowed = "// finds: RecordFailureSwallowed";
    assertFlow(
        reportedIf("", "outcome.equals(\"failed\")"),
        reportedIf(swallowed, "outcome.equals(\"done\")"),
        reportedIf(swallowed, "\"done\".equals(outcome)"),
        reportedIf(swallowed, "!\"failed\".equals(outcome)"),
        reportedIf("", "outcome.contains(\"one\")"));
  }
}
