package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Conditions: which are decided, which raise a doubt, and what is known behind them. */
final class ConditionsTest {
  private static final String CONSTANT = "private static final boolean ENABLED = Boolean.getBoolean(\"orders\");";

  @Test
  void breakOnAConstantGoesOnOtherwise() {
    String loop =
        """
        // finds: FifoContinuesAfterFailure
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            if (%s) {
              // finds: UnprocessedRecordsDropped
              break;
            }
          }
        }
        """;
    assertFlow(
        fifoCollecting(loop.formatted("!ENABLED"), CONSTANT),
        fifoCollecting(loop.formatted("ENABLED"), CONSTANT),
        fifoCollecting(loop.formatted("ENABLED == false"), CONSTANT),
        fifoCollecting(loop.formatted("LIMIT > 3"), "private static final int LIMIT = Integer.getInteger(\"limit\");"));
  }

  @Test
  void breakOnWhatIsSetElsewhereIsADoubt() {
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            if (%s) {
              // finds: UnprocessedRecordsDropped
              break;
            }
          }
        }
        """;
    assertFlow(
        fifoCollecting(loop.formatted("Boolean.getBoolean(\"stop\")")),
        fifoCollecting(loop.formatted("ENABLED"), "private static boolean ENABLED = Boolean.getBoolean(\"orders\");"),
        fifoCollecting(loop.formatted("stops"), "private final boolean stops = Boolean.getBoolean(\"orders\");"),
        fifoCollecting(loop.formatted("STOPS.get()"), "private static final AtomicBoolean STOPS = new AtomicBoolean();"),
        fifoCollecting(loop.formatted("STOPS.isEmpty()"), "private static final String STOPS = System.getenv(\"stops\");"));
  }

  @Test
  void constantIsTheSameWhereverItIsAskedFifoStops() {
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            if (%1$s) {
              orders.store(message.getBody());
            }
          } catch (RuntimeException e) {
            if (%1$s) {
              List<SQSMessage> all = event.getRecords();
              for (SQSMessage rest : all.subList(all.indexOf(message), all.size())) {
                failures.add(new BatchItemFailure(rest.getMessageId()));
              }
              return new SQSBatchResponse(failures);
            }
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    assertFlow(
        fifoCollecting(loop.formatted("ENABLED"), CONSTANT),
        fifoCollecting(loop.formatted("ENABLED == true"), CONSTANT),
        fifoCollecting(loop.formatted("ENABLED != false"), CONSTANT),
        fifoCollecting(loop.formatted("ENABLED == false"), CONSTANT),
        fifoCollecting(loop.formatted("ENABLED != true"), CONSTANT));
  }

  @Test
  void constantThatSaysSomethingElseGoesOn() {
    String loop =
        """
        // finds: FifoContinuesAfterFailure
        for (SQSMessage message : event.getRecords()) {
          try {
            if (%s) {
              orders.store(message.getBody());
            }
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            if (%s) {
              // finds: UnprocessedRecordsDropped
              return new SQSBatchResponse(failures);
            }
          }
        }
        """;
    String goesOn = loop.replace("      // finds: UnprocessedRecordsDropped\n", "");
    assertFlow(
        fifoCollecting(goesOn.formatted("ENABLED", "!ENABLED"), CONSTANT),
        fifoCollecting(goesOn.formatted("ENABLED == true", "ENABLED == false"), CONSTANT),
        fifoCollecting(loop.formatted("true", "ENABLED"), CONSTANT));
  }

  @Test
  void numbersThatNeverChangeGoOn() {
    String loop =
        """
        int none = 0;
        int one = 1;
        // finds: FifoContinuesAfterFailure
        for (SQSMessage message : event.getRecords()) {
          if (%s) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    assertFlow(
        fifoCollecting(loop.formatted("one == 0")),
        fifoCollecting(loop.formatted("0 == one")),
        fifoCollecting(loop.formatted("none == one")),
        fifoCollecting(loop.formatted("none != 0")),
        fifoCollecting(loop.formatted("none > one")),
        fifoCollecting(loop.formatted("one < none")),
        fifoCollecting(loop.formatted("none >= 1")),
        fifoCollecting(loop.formatted("one < 1")),
        fifoCollecting(loop.formatted("one <= none")),
        fifoCollecting(loop.formatted("none >= one")));
  }

  @Test
  void numbersThatSayNothingAreADoubt() {
    String loop =
        """
        int one = 1;
        int two = 2;
        for (SQSMessage message : event.getRecords()) {
          if (%s) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    assertFlow(
        fifoCollecting(loop.formatted("one == two")),
        fifoCollecting(loop.formatted("one != two")),
        fifoCollecting(loop.formatted("one > two")),
        fifoCollecting(loop.formatted("one < 2")),
        fifoCollecting(loop.formatted("two >= 2")));
  }

  @Test
  void conditionInAVariable() {
    assertFlow(
        collecting(
            """
            boolean enabled = true;
            boolean skips = !enabled;
            boolean stores = enabled && !skips;
            for (SQSMessage message : event.getRecords()) {
              if (stores) {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              }
              if (skips) {
                orders.offer(message.getBody());
              }
            }
            """));
  }

  @Test
  void breakAtTheLastRecord() {
    String loop =
        """
        List<SQSMessage> messages = event.getRecords();
        for (int i = 0; i < messages.size(); i++) {
          try {
            orders.store(messages.get(i).getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(messages.get(i).getMessageId()));
            %s
          }
        }
        """;
    assertFlow(
        collecting(loop.formatted("if (i == messages.size() - 1) { if (i > 5) { log.info(\"many\"); } break; }")),
        collecting(loop.formatted("if (messages.size() - 1 <= i) { if (i < 5) { log.info(\"few\"); } break; }")),
        collecting(loop.formatted("if (i >= messages.size() - 1) { break; }")),
        collecting(loop.formatted("if (i < messages.size() - 1) { continue; } break;")),
        collecting(loop.formatted("if (messages.size() - 1 > i) { continue; } break;")),
        collecting(loop.formatted("if (messages.size() - 1 != i) { continue; } break;")),
        collecting(loop.formatted("if (i > 5) { log.info(\"many\"); }\n// finds: UnprocessedRecordsDropped\nbreak;")),
        collecting(
            loop.formatted(
                """
                if (i < messages.size() - 1) {
                  // finds: UnprocessedRecordsDropped
                  break;
                }
                """)),
        collecting(
            loop.formatted(
                """
                if (messages.size() - 1 > i) {
                  // finds: UnprocessedRecordsDropped
                  break;
                }
                """)));
  }

  @Test
  void helperInTheConditionPassesOver() {
    assertFlow(
        collecting(
            """
            // finds: UnprocessedRecordsDropped
            for (SQSMessage message : event.getRecords()) {
              if (isOpen(failures)) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """,
            """
            private static boolean isOpen(List<BatchItemFailure> failures) {
              if (!failures.isEmpty()) {
                return false;
              }
              return true;
            }
            """));
  }

  @Test
  void whatWasComparedIsKnown() {
    String marked = "// finds: ExceptionEscapesRecordLoop\norders.store(message.getBody());";
    String loop = "for (SQSMessage message : event.getRecords()) {\n%s\n}\n";
    String mode = "String mode = modes.get();\n";
    String modes = "private Supplier<String> modes;";
    assertFlow(
        collecting(mode + "if (mode != null) {\nif (mode != null) {\n" + loop.formatted(marked) + "}\n}\n", modes),
        collecting(
            mode + "if (mode == null) {\nif (mode != null) {\n" + loop.formatted("orders.store(\"\");") + "}\n}\n", modes),
        collecting(
            mode
                + "if (mode != null) {\nlog.info(mode);\n} else if (mode != null) {\n"
                + loop.formatted("orders.store(\"\");")
                + "}\n",
            modes));
  }

  @Test
  void questionForTheBatchIsNoDoubt() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (event.getRecords().isEmpty()) {
              log.info("nothing to do");
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse();
            """));
  }

  @Test
  void failureOfAnEarlierRecordIsAskedFifoMayStop() {
    assertFlow(
        fifoCollecting(
            """
            BatchItemFailure last = null;
            for (SQSMessage message : event.getRecords()) {
              if (last != null && !last.getItemIdentifier().isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                last = new BatchItemFailure(message.getMessageId());
                failures.add(last);
              }
            }
            """));
  }

  private static String tryingAgain(String marker, String caught, String condition) {
    return fifoCollecting(
        """
        MARKER
        for (SQSMessage message : event.getRecords()) {
          boolean done = false;
          for (int attempt = 0; attempt < 3 && !done; attempt++) {
            try {
              if (CONDITION) {
                orders.store(message.getBody());
              } else {
                orders.store("other");
              }
              done = true;
            } catch (RuntimeException e) {
              log.warning("again");
              CAUGHT
            }
          }
          if (!done) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .replace("MARKER", marker)
            .replace("CAUGHT", caught)
            .replace("CONDITION", condition));
  }

  /** The record that came in does not say whether it has failed. */
  @Test
  void recordThatFailed() {
    String goesOn = "// finds: FifoContinuesAfterFailure";
    assertFlow(
        tryingAgain(goesOn, "", "message.getBody().isEmpty()"),
        tryingAgain(goesOn, "", "message.getBody().length() % 2 == 0"),
        tryingAgain(goesOn, "", "message.getAttributes().get(\"kind\") != null"));
  }

  /** Unless somebody writes it there. */
  @Test
  void recordThatIsToldOfItsFailure() {
    assertFlow(
        tryingAgain("", "message.setBody(\"\");", "message.getBody().isEmpty()"),
        tryingAgain(
            "", "message.getAttributes().put(\"failed\", \"yes\");", "message.getAttributes().get(\"failed\") == null"));
  }
}
