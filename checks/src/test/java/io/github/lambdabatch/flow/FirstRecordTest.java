package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that take the first record alone: what becomes of its failure, without a loop around it. */
final class FirstRecordTest {
  private static final String SWALLOWED =
      """
      try {
        orders.store(message.getBody());
        // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        log.warning("failed");
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"get(0)", "stream().findFirst().orElseThrow()"})
  void swallowed(String first) {
    String taken = "// finds: OnlyFirstRecordProcessed\nSQSMessage message = event.getRecords().%s;\n".formatted(first);

    assertFlow(withoutResponse(taken + SWALLOWED));
    assertFlow(collecting(taken + SWALLOWED));
  }

  @Test
  void swallowedWhereThereIsButOne() {
    assertFlow(
        withoutResponse(
            """
            if (event.getRecords().size() != 1) {
              throw new IllegalStateException("one message expected");
            }
            SQSMessage message = event.getRecords().get(0);
            """
                + SWALLOWED));
  }

  @Test
  void reported() {
    assertFlow(
        collecting(
            """
            // finds: OnlyFirstRecordProcessed
            SQSMessage message = event.getRecords().get(0);
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """));
  }

  @Test
  void copesWithWhatCannotBeRead() {
    assertFlow(
        withoutResponse(
            """
            // finds: OnlyFirstRecordProcessed
            SQSMessage message = event.getRecords().get(0);
            int number = 0;
            try {
              number = Integer.parseInt(message.getBody());
            } catch (NumberFormatException e) {
              log.warning("odd");
            }
            orders.store(message.getBody() + number);
            """));
  }

  @Test
  void looksAtTheFirstForTheSakeOfAll() {
    assertFlow(
        collecting(
            """
            try {
              orders.store(event.getRecords().get(0).getBody());
            } catch (RuntimeException e) {
              log.warning("no tenant");
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void translatedAndSwallowed() {
    assertFlow(
        withoutResponse(
            """
            // finds: OnlyFirstRecordProcessed
            SQSMessage message = event.getRecords().get(0);
            try {
              store(message);
            // finds: RecordFailureSwallowed
            } catch (IllegalStateException e) {
              log.warning("failed");
            }
            """,
            """
            private void store(SQSMessage message) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                throw new IllegalStateException(e);
              }
            }
            """));
  }

  @Test
  void toldByAFlagAndThrown() {
    assertFlow(
        withoutResponse(
            """
            // finds: OnlyFirstRecordProcessed
            SQSMessage message = event.getRecords().get(0);
            boolean failed = false;
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              failed = true;
            }
            if (failed) {
              throw new IllegalStateException();
            }
            """));
  }

  @Test
  void looksAtMoreThanTheFirst() {
    String first = "orders.store(event.getRecords().get(0).getBody());\n";

    assertFlow(
        withoutResponse(first + "orders.store(event.getRecords().get(1).getBody());\n"),
        withoutResponse(first + "event.getRecords().remove(0);\n"));
  }

  /** A flag tells of the failure, and is thrown because of; a catch around that takes the exception. */
  private static String flagged(String caught, String outerCatch) {
    return """
        // finds: OnlyFirstRecordProcessed
        SQSMessage message = event.getRecords().get(0);
        boolean failed = false;
        try {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            %s
          }
          if (failed) {
            throw new IllegalStateException();
          }
        %s
        }
        """
        .formatted(caught, outerCatch);
  }

  private static final String REPORT = "failures.add(new BatchItemFailure(message.getMessageId()));";
  private static final String LOGGING = "} catch (RuntimeException e) {\n  log.warning(\"failed\");";

  @Test
  void toldByAFlagAndSwallowed() {
    assertFlow(withoutResponse(flagged("failed = true;", "// finds: RecordFailureSwallowed\n" + LOGGING)));
  }

  @Test
  void toldByAFlagAndReported() {
    assertFlow(collecting(flagged("failed = true;", "} catch (RuntimeException e) {\n  " + REPORT)));
  }

  @Test
  void reportedAndThrownToACatchThatLogs() {
    assertFlow(
        collecting(flagged(REPORT + " failed = true;", LOGGING)), collecting(flagged(REPORT + " throw e;", LOGGING)));
  }

  @Test
  void firstOfThoseThatPassAFilter() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream()
                .filter(message -> !message.getBody().isEmpty())
                .findFirst()
                .ifPresent(message -> orders.store(message.getBody()));
            """));
  }
}
