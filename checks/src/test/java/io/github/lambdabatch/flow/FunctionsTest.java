package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Functions that are run: what they are given, what they give back, and where they end. */
final class FunctionsTest {
  private static final String NEW_FAILURES = "List<BatchItemFailure> failures = new ArrayList<>();\n";
  private static final String EMPTY_RESPONSE = "// finds: EmptyBatchResponse\nreturn new SQSBatchResponse();\n";
  private static final String ESCAPES = "// finds: ExceptionEscapesRecordLoop\norders.store(message.getBody());";

  /** Returns from a helper, in which a record is worked on, with one of two results. */
  private static String helper(String type, String succeeded, String caught) {
    return """
        private %s attempt(SQSMessage message, List<BatchItemFailure> failures) {
          try {
            orders.store(message.getBody());
            %s
          } catch (RuntimeException e) {
            %s
          }
        }
        """
        .formatted(type, succeeded, caught);
  }

  private static String loop(String statements) {
    return "for (SQSMessage message : event.getRecords()) {\n" + statements + "\n}\n";
  }

  @Test
  void identifierThatTheHelperReads() {
    assertFlow(
        collecting(
            loop(
                """
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(failure(message));
                }
                """),
            """
            private BatchItemFailure failure(SQSMessage message) {
              String id = message.getMessageId();
              return new BatchItemFailure(id);
            }
            """));
  }

  @Test
  void recordThatAnotherFunctionIsGiven() {
    assertFlow(
        collecting(
            loop(
                """
                try {
                  orders.store(message.getBody());
                  retry.run(one -> last = one.getMessageId());
                } catch (RuntimeException e) {
                  // finds: WrongItemIdentifier
                  failures.add(new BatchItemFailure(last));
                }
                """),
            "private String last;\nprivate Retry retry;\ninterface Retry {\n  void run(Consumer<SQSMessage> work);\n}"));
  }

  @Test
  void returnThatPassesOverARecord() {
    String helper =
        """
        private boolean handle(SQSMessage message, List<BatchItemFailure> failures) {
          if (!failures.isEmpty()) {
            %s
          }
          try {
            orders.store(message.getBody());
            return true;
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            return false;
          }
        }
        """;
    assertFlow(
        collecting(loop("handle(message, failures);"), helper.formatted("// finds: UnprocessedRecordsDropped\nreturn false;")),
        collecting(
            "// finds: UnprocessedRecordsDropped\n" + loop("handle(message, failures);"),
            helper.formatted("return failures.isEmpty();")));
  }

  @Test
  void methodOfACollection() {
    assertFlow(
        standard(
            NEW_FAILURES + loop("attempt(message, failures).ifPresent(failures::add);") + EMPTY_RESPONSE,
            helper(
                "Optional<BatchItemFailure>",
                "return Optional.empty();",
                "return Optional.of(new BatchItemFailure(message.getMessageId()));")));
  }

  @Test
  void identity() {
    assertFlow(
        standard(
            """
            // finds: OnlyFirstRecordProcessed
            Stream.of(event.getRecords().get(0).getBody()).map(Function.identity()).forEach(text -> orders.store(text));
            return new SQSBatchResponse();
            """));
  }

  @Test
  void recursion() {
    assertFlow(
        collecting(
            "if (descend(3)) {\n" + loop(ESCAPES) + "}\n",
            """
            private boolean descend(int depth) {
              if (depth > 0) {
                descend(depth - 1);
                return true;
              }
              return false;
            }
            """),
        collecting(
            """
            descend = depth -> {
              if (depth > 0) {
                descend.test(depth - 1);
                return true;
              }
              return false;
            };
            """
                + loop("if (descend.test(3)) {\n" + ESCAPES + "\n}"),
            "private Predicate<Integer> descend;"));
  }

  @Test
  void stagesThatEndOrSkip() {
    String reports = "failures.add(new BatchItemFailure(message.getMessageId()));\nreturn false;";
    assertFlow(
        standard(
            NEW_FAILURES
                + "event.getRecords().stream().takeWhile(m -> attempt(m, failures)).forEach(m -> log.info(\"stored\"));\n"
                + EMPTY_RESPONSE,
            helper("boolean", "return true;", reports)),
        standard(
            NEW_FAILURES + "event.getRecords().stream().distinct().forEach(m -> attempt(m, failures));\n" + EMPTY_RESPONSE,
            helper("boolean", "return true;", reports)),
        collecting(
            """
            event.getRecords().stream()
                .takeWhile(m -> attempt(m, failures))
                // finds: ExceptionEscapesRecordLoop
                .forEach(m -> orders.store(m.getBody()));
            """,
            helper("boolean", "return true;\n// finds: RecordFailureSwallowed", "return false;")));
  }

  @Test
  void flattened() {
    String flatten = "event.getRecords().stream().flatMap(m -> attempt(m, failures).stream())";
    assertFlow(
        collecting(
            flatten + ".forEach(failures::add);",
            helper("List<BatchItemFailure>", "return List.of();\n// finds: RecordFailureSwallowed", "return List.of();")),
        standard(
            NEW_FAILURES + flatten + ".forEach(f -> log.info(\"failed\"));\n" + EMPTY_RESPONSE,
            helper(
                "List<BatchItemFailure>",
                "return List.of();",
                "failures.add(new BatchItemFailure(message.getMessageId()));\nreturn List.of();")),
        standard(
            """
            // finds: OnlyFirstRecordProcessed
            Stream.of(event.getRecords().get(0))
                .flatMap(message -> message.getAttributes().values().stream())
                .forEach(text -> orders.store(text));
            return new SQSBatchResponse();
            """),
        withoutResponse(
            "List<String> ids = new ArrayList<>();\n"
                + loop(
                    """
                    try {
                      orders.store(message.getBody());
                    } catch (RuntimeException e) {
                      ids.add(message.getMessageId());
                    }
                    """)
                + "Stream.of(\"id\").flatMap(name -> ids.stream().map(id -> name + id)).forEach(line -> orders.store(line));"),
        collecting(
            "Stream.of(\"a\").flatMap(name -> labels.stream()).forEach(label -> { throw new IllegalStateException(); });\n"
                + loop(ESCAPES),
            "private List<String> labels;"));
  }

  @Test
  void workBehindAFunctionFromElsewhere() {
    assertFlow(
        collecting(
            "Stream.of(\"a\").forEach(sink);\n" + loop(ESCAPES),
            "private Consumer<String> sink;"));
  }

  @Test
  void oneAtATimeGuardsNothingBehindIt() {
    assertFlow(
        collecting(
            """
            Stream.of("a").forEachOrdered(text -> log.info(text));
            event.getRecords().parallelStream().forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: UnsynchronizedBatchItemFailures
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }
}
