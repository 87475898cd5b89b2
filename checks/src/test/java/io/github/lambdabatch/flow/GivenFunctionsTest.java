package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions that fields hold, that the handler was given, or that are made of others. */
final class GivenFunctionsTest {
  private static final String GIVEN = "private Consumer<SQSMessage> given;";
  private static final String REPORT =
      "private final Consumer<SQSMessage> report = m -> log.info(m.getBody());";

  /** The catch deals with the failure like this. */
  private static String caught(String finding, String statements, String... members) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          FINDING
          } catch (RuntimeException e) {
            STATEMENTS
          }
        }
        """
            .replace("FINDING", finding.isEmpty() ? "" : "// finds: " + finding)
            .replace("STATEMENTS", statements),
        members);
  }

  /** The work on a message is this, outside of any try. */
  private static String work(String finding, String statement, String... members) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          FINDING
          STATEMENT
        }
        """
            .replace("FINDING", finding.isEmpty() ? "" : "// finds: " + finding)
            .replace("STATEMENT", statement),
        members);
  }

  @Test
  void givenFunctionIsToldOfTheFailure() {
    assertFlow(
        caught("", "given.accept(message);", GIVEN),
        caught("", "given.andThen(m -> log.info(\"told\")).accept(message);", GIVEN),
        caught("", "given.accept(message.getMessageId(), e);", "private BiConsumer<String, Exception> given;"),
        caught("RecordFailureSwallowed", "report.accept(message);", REPORT));
  }

  @Test
  void givenFunctionIsWork() {
    String escapes = "ExceptionEscapesRecordLoop";
    assertFlow(
        work(escapes, "given.accept(message);", GIVEN),
        work(escapes, "log.info(parse.apply(message.getBody()));", "private Function<String, String> parse;"),
        work(escapes, "if (valid.test(message)) { log.info(\"valid\"); }", "private Predicate<SQSMessage> valid;"),
        work(escapes, "table.get(message.getBody()).accept(message);", "private Map<String, Consumer<SQSMessage>> table;"),
        work(escapes, "for (Consumer<SQSMessage> step : steps) step.accept(message);", "private List<Consumer<SQSMessage>> steps;"));
  }

  @Test
  void givenFunctionGoesOnAfterAFailure() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                given.accept(message);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            GIVEN));
  }

  @Test
  void fieldsThatHoldTheirFunctionForGood() {
    assertFlow(
        work("", "log.info(BODY.apply(message));", "private static final Function<SQSMessage, String> BODY = SQSMessage::getBody;"),
        work("", "log.info(this.body.apply(message));", "private Function<SQSMessage, String> body = (m -> m.getBody());"),
        work("", "log.info(Bodies.BODY.apply(message));", "static class Bodies { static final Function<SQSMessage, String> BODY = m -> m.getBody(); }"),
        work("", "Optional.of(message).ifPresent(report);", REPORT),
        work("", "report.accept(message);", "private final Consumer<SQSMessage> report = new Consumer<>() { @Override public void accept(SQSMessage m) { log.info(m.getBody()); } };"),
        work(
            "ExceptionEscapesRecordLoop",
            "store.accept(message);",
            "private final Consumer<SQSMessage> store = m -> orders.store(m.getBody());"),
        caught(
            "",
            "failures.add(FAILURE.apply(message));",
            "static final Function<SQSMessage, BatchItemFailure> FAILURE = m -> new BatchItemFailure(m.getMessageId());"));
  }

  @Test
  void fieldsThatMayHoldAnother() {
    String escapes = "ExceptionEscapesRecordLoop";
    String body = "Function<SQSMessage, String> body = m -> m.getBody();";
    assertFlow(
        work(escapes, "log.info(body.apply(message));", body),
        work(escapes, "log.info(body.apply(message));", "private " + body, "void set(Function<SQSMessage, String> other) { body = other; }"),
        caught("", "report.accept(message);", "@interface Inject {} @Inject private Consumer<SQSMessage> report = m -> log.info(m.getBody());"),
        work(escapes, "log.info(body.apply(message));", "private final Function<SQSMessage, String> body = make();", "private native Function<SQSMessage, String> make();"));
  }

  @Test
  void functionsOfFunctions() {
    String report = "Consumer<SQSMessage> report = m -> failures.add(new BatchItemFailure(m.getMessageId()));";
    String id = "Function<SQSMessage, String> id = SQSMessage::getMessageId;";
    String failing = "Predicate<SQSMessage> added = m -> failures.add(new BatchItemFailure(m.getMessageId()));";
    assertFlow(
        caught("", report + "report.andThen(m -> log.info(\"reported\")).accept(message);"),
        caught("", report + "Consumer<SQSMessage> first = m -> log.info(\"failed\"); first.andThen(report).accept(message);"),
        caught("", id + "id.andThen(i -> failures.add(new BatchItemFailure(i))).apply(message);"),
        caught("", id + "Function<String, BatchItemFailure> item = BatchItemFailure::new; failures.add(item.compose(id).apply(message));"),
        caught("", failing + "if (added.and(m -> true).test(message)) { log.info(\"reported\"); }"),
        caught("", failing + "Predicate<SQSMessage> odd = m -> true; if (odd.and(added).test(message)) { log.info(\"reported\"); }"),
        caught("", failing + "Predicate<SQSMessage> odd = m -> false; if (odd.or(added).test(message)) { log.info(\"reported\"); }"),
        caught("RecordFailureSwallowed", failing + "Predicate<SQSMessage> odd = m -> false; if (odd.and(added).test(message)) { log.info(\"reported\"); }"),
        caught("RecordFailureSwallowed", failing + "Predicate<SQSMessage> odd = m -> true; if (odd.or(added).test(message)) { log.info(\"reported\"); }"),
        caught("RecordFailureSwallowed", failing + "Predicate<SQSMessage> odd = m -> true; if (odd.negate().and(added).test(message)) { log.info(\"reported\"); }"));
  }

  @Test
  void functionsOfFunctionsAreWork() {
    String escapes = "ExceptionEscapesRecordLoop";
    String body = "Function<SQSMessage, String> body = SQSMessage::getBody;";
    assertFlow(
        work("", body + "log.info(body.andThen(String::trim).apply(message));"),
        work(escapes, body + "log.info(body.andThen(parse).apply(message));", "private Function<String, String> parse;"),
        work(escapes, body + "log.info(body.compose(next).apply(message));", "private UnaryOperator<SQSMessage> next;"),
        work(escapes, body + "log.info(body.andThen(orders::parse).apply(message));"),
        work("", "Predicate<SQSMessage> empty = m -> m.getBody().isEmpty(); if (empty.or(m -> m.getBody().isBlank()).test(message)) { log.info(\"\"); }"));
  }

  @Test
  void givenFunctionMayThrow() {
    for (String given :
        List.of(
            "Consumer<SQSMessage> given;",
            "private Consumer<SQSMessage> given;",
            "Consumer<SQSMessage> given = m -> log.info(m.getBody());",
            "interface Step<T> { void accept(T t); } Step<SQSMessage> given;",
            "Function<List<SQSMessage>, String> other; Consumer<? super SQSMessage> given;")) {
      for (String call : List.of("given.accept(message);", "this.given.accept(message);")) {
        assertFlow(
            collecting(
                """
                for (SQSMessage message : event.getRecords()) {
                  try {
                    CALL
                  // finds: RecordFailureSwallowed
                  } catch (RuntimeException e) {
                    log.warning("failed");
                  }
                }
                """
                    .replace("CALL", call),
                given));
      }
    }
  }

  @Test
  void givenFunctionOfTheFirst() {
    assertFlow(
        collecting(
            """
            // finds: OnlyFirstRecordProcessed
            SQSMessage message = event.getRecords().get(0);
            given.accept(message);
            """,
            GIVEN));
  }

  @Test
  void defaultMethodThatOnlyHasTheNameOfAnother() {
    assertFlow(
        caught(
            "RecordFailureSwallowed",
            "noted.andThen(m -> failures.add(new BatchItemFailure(m.getMessageId()))).accept(message);",
            """
            interface Step {
              void accept(SQSMessage message);

              default Step andThen(Step other) {
                return m -> log.info("nothing else is done");
              }
            }

            private final Step noted = m -> log.info(m.getBody());
            """));
  }

  @Test
  void identifierByTwoFunctions() {
    assertFlow(
        collecting(
            """
            Function<SQSMessage, String> id = SQSMessage::getMessageId;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(id.andThen(BatchItemFailure::new).apply(message));
              }
            }
            """));
  }

  @Test
  void bothConditionsHold() {
    assertFlow(
        collecting(
            """
            Predicate<SQSMessage> big = m -> m.getBody().length() > 3;
            Predicate<SQSMessage> always = m -> true;
            for (SQSMessage message : event.getRecords()) {
              if (big.and(always).test(message)) {
                try {
                  orders.store(message.getBody());
                  // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.info("failed");
                }
              }
            }
            """));
  }

  @Test
  void firstConditionMayNotHold() {
    assertFlow(
        collecting(
            """
            Predicate<SQSMessage> typed = m -> m.getAttributes().containsKey("type");
            Predicate<SQSMessage> always = m -> true;
            for (SQSMessage message : event.getRecords()) {
              if (typed.and(always).test(message)) {
                log.info("passed over");
              } else {
                try {
                  orders.store(message.getBody());
                  // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.info("failed");
                }
              }
            }
            """));
  }

  @Test
  void secondFunctionIsGivenWhatTheFirstReturns() {
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            // finds: WrongItemIdentifier
            %s
          }
        }
        """;

    assertFlow(
        collecting(
            "Function<SQSMessage, String> handle = SQSMessage::getReceiptHandle;\n"
                + loop.formatted("failures.add(handle.andThen(BatchItemFailure::new).apply(message));")),
        collecting(
            "Consumer<SQSMessage> noted = m -> log.info(\"failed\");\n"
                + loop.formatted(
                    "noted.andThen(m -> failures.add(new BatchItemFailure(m.getReceiptHandle()))).accept(message);")));
  }
}
