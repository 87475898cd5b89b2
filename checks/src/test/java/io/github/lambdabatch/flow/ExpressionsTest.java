package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Expressions of every kind: work inside them is found, and so is work behind them. */
final class ExpressionsTest {
  private static final String ORDER =
      """
      static final class Order {
        private String text;

        Order(String text) {
          this.text = text;
        }
      }
      """;

  private static String loop(String statements) {
    return "for (SQSMessage message : event.getRecords()) {\n" + statements + "\n}\n";
  }

  private static String escapes(String statement) {
    return collecting(loop("// finds: ExceptionEscapesRecordLoop\n" + statement), ORDER);
  }

  private static String escapesBehind(String statements) {
    return collecting(
        loop(statements + "\n// finds: ExceptionEscapesRecordLoop\norders.store(message.getBody());"), ORDER);
  }

  @Test
  void workInside() {
    assertFlow(
        escapes("String text = message.getBody().isEmpty() ? \"\" : orders.parse(message.getBody());"),
        escapes("String text = message.getBody().isEmpty() ? orders.parse(message.getBody()) : \"\";"),
        escapes("boolean text = (Object) orders.parse(message.getBody()) instanceof String;"),
        escapes("if ((Object) orders.parse(message.getBody()) instanceof String text) { log.info(text); }"),
        escapes("String text = \"\" + (orders.parse(message.getBody()));"),
        escapes("String text = \"\"; text += orders.parse(message.getBody());"),
        escapes("String[] texts = {orders.parse(message.getBody())};"),
        escapes("int text = \"text\".toCharArray()[orders.parse(message.getBody()).length()];"),
        escapes("int text = -orders.parse(message.getBody()).length();"),
        escapes("Order order = new Order(orders.parse(message.getBody()));"),
        escapes("assert message != null; log.info(orders.parse(message.getBody()));"),
        escapes("synchronized (orders.parse(message.getBody())) { log.info(\"locked\"); }"),
        escapes("for (char c : orders.parse(message.getBody()).toCharArray()) { log.info(\"char\"); }"),
        escapes("switch (orders.parse(message.getBody())) { default: log.info(\"parsed\"); }"),
        escapes("boolean both = message.getBody().isEmpty() | orders.offer(message.getBody());"),
        escapes("boolean both = message.getBody().isEmpty() & orders.offer(message.getBody());"),
        escapes("boolean both = message.getBody().isEmpty() || orders.offer(message.getBody());"),
        escapes("boolean both = message.getBody().isEmpty() && orders.offer(message.getBody());"));
  }

  @Test
  void workBehind() {
    assertFlow(
        escapesBehind("Order order = new Order(message.getBody()); log.info(order.text);"),
        escapesBehind("Object text = message.getBody(); boolean is = text instanceof String;"),
        escapesBehind("boolean is = message.getBody().length() > 3;"),
        escapesBehind("Class<?> type = SQSMessage.class; log.info(type.getName());"),
        escapesBehind("int[][] table = new int[2][2]; int cell = table[0][1];"),
        escapesBehind("Runnable text = () -> log.info(\"\"); Supplier<String> body = message::getBody;"),
        escapesBehind("long n = ~1L; n <<= 2; n ^= 3; n = -n; n %= 2;"),
        escapesBehind("String text = switch (message.getBody()) { case \"a\" -> \"A\"; default -> \"B\"; };"));
  }

  @Test
  void nothingIsForgottenBehindAConstructorFifoStops() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                Order order = new Order(message.getBody());
                log.info(order.text);
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            ORDER));
  }

  @Test
  void enumConstantsAreTold() {
    String process =
        """
        private Outcome process(SQSMessage message) {
          try {
            orders.store(message.getBody());
            return Outcome.DONE;
            // finds: RecordFailureSwallowed
          } catch (RuntimeException e) {
            return Outcome.FAILED;
          }
        }
        """;
    String report = "failures.add(new BatchItemFailure(message.getMessageId()));";
    assertFlow(
        collecting(loop("if (process(message) == Outcome.DONE) {\n" + report + "\n}"), process),
        collecting(loop("switch (process(message)) {\ncase DONE -> " + report + "\ndefault -> log.info(\"\");\n}"), process));
  }

  @Test
  void fieldOfAnotherObjectIsNotFollowed() {
    assertFlow(
        collecting(
            "Box first = new Box();\nBox second = new Box();\n"
                + loop(
                    """
                    try {
                      orders.store(message.getBody());
                    } catch (RuntimeException e) {
                      first.fail();
                      if (!second.hasFailed()) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    }
                    """),
            """
            private static final class Box {
              private boolean failed;

              void fail() {
                failed = true;
              }

              boolean hasFailed() {
                return failed;
              }
            }
            """));
  }

  @Test
  void textThatAnElementBeginsIsHandedOn() {
    assertFlow(
        withoutResponse(
            """
            List<String> ids = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            ids.forEach(id -> {
              String line = id;
              line += ";";
              orders.store(line);
            });
            """));
  }

  @Test
  void whatIsCountedUpIsNotZero() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              int failed = 0;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed++;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
              if (failed > 0) {
                // finds: EmptyBatchResponse, UnprocessedRecordsDropped
                return new SQSBatchResponse();
              }
            }
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void variablesAreKnownBehindAConstructor() {
    assertFlow(
        collecting(
            loop(
                "boolean stores = false; Order order = new Order(message.getBody()); if (stores) orders.store(order.text);"),
            ORDER));
  }
}
