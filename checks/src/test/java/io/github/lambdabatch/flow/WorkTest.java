package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** What counts as work on a record, and what as telling of its failure. */
final class WorkTest {
  private static final String REPORT = "failures.add(new BatchItemFailure(message.getMessageId()));";
  private static final String DROPS = "// finds: UnprocessedRecordsDropped\nbreak;";

  private static String loop(String statements) {
    return "for (SQSMessage message : event.getRecords()) {\n" + statements + "\n}\n";
  }

  /** A record is worked on by the first statement, and the second happens when that fails. */
  private static String tried(String work, String whenFailed) {
    return loop("try {\n" + work + "\n} catch (RuntimeException e) {\n" + whenFailed + "\n}");
  }

  @Test
  void workThatNamesNoRecordFifoGoesOn() {
    String marked = "// finds: FifoContinuesAfterFailure\n";
    assertFlow(
        fifoCollecting(marked + tried("orders.store(\"next\");", REPORT)),
        fifoCollecting(marked + tried("if (orders.offer(message.getBody())) log.info(\"stored\");", REPORT)));
  }

  @Test
  void questionWhetherToGoOnFifoMayStop() {
    assertFlow(
        fifoCollecting(
            loop(
                """
                // finds: ExceptionEscapesRecordLoop
                if (!failures.isEmpty() && orders.parse("stop") != null) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  continue;
                }
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                """)));
  }

  @Test
  void batchIsHandedOnBehindTheLoop() {
    String audit = "private Audit audit;\ninterface Audit {\n  void note(List<SQSMessage> messages);\n}";
    assertFlow(
        fifoCollecting(tried("orders.store(message.getBody());", REPORT + "\nbreak;") + "audit.note(event.getRecords());", audit),
        fifoCollecting(
            "audit.note(event.getRecords());\n" + tried("orders.store(message.getBody());", REPORT + "\n" + DROPS), audit),
        fifo(
            "List<SQSMessage> all = event.getRecords();\nList<SQSMessage> rest = new ArrayList<>();\n"
                + tried(
                    "orders.store(message.getBody());",
                    "rest.addAll(all.subList(all.indexOf(message), all.size()));\nbreak;")
                + "return new SQSBatchResponse(rest.stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());"));
  }

  @Test
  void identifierThatIsSetLaterNamesOneRecord() {
    assertFlow(
        fifoCollecting(
            tried(
                "orders.store(message.getBody());",
                """
                BatchItemFailure failure = new BatchItemFailure();
                failures.add(failure);
                failure.setItemIdentifier(message.getMessageId());
                """
                    + DROPS)));
  }

  @Test
  void throwsBehindTheLoopOnSomePath() {
    assertFlow(
        withoutResponse(
            "boolean failed = false;\n"
                + tried("orders.store(message.getBody());", "failed = true;")
                + """
                if (failed && context.getRemainingTimeInMillis() > 1000) {
                  throw new IllegalStateException();
                }
                """));
  }

  @Test
  void someFailuresAreThrownAgain() {
    assertFlow(
        withoutResponse(
            tried(
                "orders.store(message.getBody());",
                "if (message.getBody().isEmpty()) {\nthrow e;\n}\nlog.warning(\"failed\");")),
        withoutResponse(
            "boolean failed = false;\n"
                + tried("orders.store(message.getBody());", "failed = true;")
                + """
                if (failed && context.getRemainingTimeInMillis() > 1000) {
                  audit.note(event.getRecords());
                }
                """,
            "private Audit audit;\ninterface Audit {\n  void note(List<SQSMessage> messages);\n}"));
  }

  @Test
  void catchAroundTheLoopTellsOfTheRecordThatFailed() {
    assertFlow(
        collecting(
            "String current = null;\ntry {\n"
                + loop("current = message.getMessageId();\norders.store(message.getBody());")
                + "} catch (RuntimeException e) {\nfailures.add(new BatchItemFailure(current));\n}\n"),
        collecting(
            "List<String> problems = new ArrayList<>();\ntry {\n"
                + loop("orders.store(message.getBody());")
                + "} catch (RuntimeException e) {\nproblems.add(e.getMessage());\n}\naudit.note(problems);\n",
            "private Audit audit;\ninterface Audit {\n  void note(List<String> problems);\n}"));
  }

  @Test
  void allAreReportedOnSomePathBehindACatchOfWhatWasReported() {
    assertFlow(
        collecting(
            "boolean failed = false;\ntry {\n"
                + loop(
                    """
                    String text = orders.parse(message.getBody());
                    try {
                      orders.store(text);
                    } catch (RuntimeException e) {
                      failures.add(new BatchItemFailure(message.getMessageId()));
                      throw e;
                    }
                    """)
                + """
                } catch (RuntimeException e) {
                  failed = true;
                }
                if (context.getRemainingTimeInMillis() > 1000) {
                  for (SQSMessage message : event.getRecords()) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                """));
  }

  @Test
  void onlyWhatIsMadeOfTheBatchIsTheRest() {
    String audit =
        """
        private Audit audit;
        private List<String> labels;
        private Supplier<Map<String, List<List<String>>>> tables;

        interface Audit {
          void note(Stream<String> texts);

          void noteTables(Map<String, List<List<String>>> tables);
        }
        """;
    String stops = tried("orders.store(message.getBody());", REPORT + "\nbreak;");
    String drops = tried("orders.store(message.getBody());", REPORT + "\n" + DROPS);
    assertFlow(
        fifoCollecting(stops + "audit.note(event.getRecords().stream().map(SQSMessage::getMessageId));", audit),
        fifoCollecting(drops + "audit.note(labels.stream());", audit),
        fifoCollecting(drops + "audit.noteTables(tables.get());", audit));
  }

  @Test
  void restThatIsHandedOnNeedsNoResponse() {
    assertFlow(
        standard(
            "List<BatchItemFailure> failures = new ArrayList<>();\n"
                + tried("orders.store(message.getBody());", REPORT)
                + "if (failures.isEmpty()) {\nreturn new SQSBatchResponse(failures);\n}\naudit.note(event.getRecords());\n"
                + tried("orders.store(message.getBody());", REPORT)
                + "return new SQSBatchResponse();\n",
            "private Audit audit;\ninterface Audit {\n  void note(List<SQSMessage> messages);\n}"));
  }
}
