package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** What calls of collections, responses and optionals say of what is in them. */
final class CollectionsTest {
  private static final String NEW_FAILURES = "List<BatchItemFailure> failures = new ArrayList<>();\n";
  private static final String REPORT = "failures.add(new BatchItemFailure(message.getMessageId()));";
  private static final String ESCAPES = "// finds: ExceptionEscapesRecordLoop\norders.store(message.getBody());";

  private static String loop(String statements) {
    return "for (SQSMessage message : event.getRecords()) {\n" + statements + "\n}\n";
  }

  /** A record is worked on, and this happens when that fails. */
  private static String whenFailed(String statements) {
    return loop("try {\norders.store(message.getBody());\n} catch (RuntimeException e) {\n" + statements + "\n}");
  }

  @Test
  void whatChangesNothingLeavesAnEmptyListEmpty() {
    assertFlow(
        collecting("log.info(failures.toString());\nif (failures.isEmpty()) {\n" + loop(ESCAPES) + "}\n"),
        collecting(
            """
            Map<String, Integer> counts = new HashMap<>();
            counts.computeIfAbsent("all", key -> 1);
            if (counts.isEmpty()) {
              event.getRecords().forEach(message -> orders.store(message.getBody()));
            }
            """));
  }

  @Test
  void whatHoldsARecordIsNotEmpty() {
    assertFlow(
        collecting(
            loop("List<String> texts = List.of(message.getBody());\nif (texts.isEmpty()) orders.store(message.getBody());")));
  }

  @Test
  void loopMayNotBegin() {
    assertFlow(
        collecting(
            "records:\n"
                + loop("for (String part : message.getBody().split(\",\")) {\nlog.info(part);\ncontinue records;\n}\n" + ESCAPES)),
        collecting(
            "records:\n" + loop("for (String label : labels) {\nlog.info(label);\ncontinue records;\n}\n" + ESCAPES),
            "private List<String> labels;"));
  }

  @Test
  void failuresOfAResponseAreThoseItWasMadeWith() {
    assertFlow(
        collecting(
            "SQSBatchResponse response = new SQSBatchResponse(failures);\n"
                + whenFailed("response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));")));
  }

  @Test
  void elementThatAnOptionalMayHoldIsHandedOn() {
    assertFlow(
        withoutResponse(
            loop(
                """
                Optional<Map.Entry<String, String>> first = message.getAttributes().entrySet().stream().findFirst();
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  first.ifPresent(entry -> orders.store(entry.getValue()));
                }
                """)),
        withoutResponse(
            "List<String> ids = new ArrayList<>();\n"
                + whenFailed("ids.add(message.getMessageId());")
                + "ids.stream().findFirst().ifPresent(id -> orders.store(id));\n"));
  }

  @Test
  void failureThatIsTakenOutAgainHasBeenTold() {
    assertFlow(
        withoutResponse(
            "Deque<SQSMessage> again = new ArrayDeque<>();\n"
                + whenFailed("again.add(message);")
                + "if (context.getRemainingTimeInMillis() > 1000) {\nlog.info(again.poll().getMessageId());\n}\n"));
  }

  @Test
  void nameOfAnUnknownRecordIsTakenForThisOneFifoGoesOn() {
    assertFlow(
        fifoCollecting(
            "// finds: FifoContinuesAfterFailure\n"
                + loop(
                    """
                    // finds: ExceptionEscapesRecordLoop
                    if (!orders.offer(message.getBody())) {
                      failures.add(new BatchItemFailure(names.get()));
                    }
                    """),
            "private Supplier<String> names;"));
  }

  @Test
  void whatARecordSaysIsNoDoubtAboutFailures() {
    String muted = "private Set<String> muted = new HashSet<>();";
    String end = "// finds: EmptyBatchResponse\nreturn new SQSBatchResponse();\n";
    assertFlow(
        standard(
            NEW_FAILURES
                + whenFailed("if (muted.contains(message.getBody())) {\nlog.info(\"muted\");\n}\n" + REPORT)
                + end,
            muted),
        standard(
            NEW_FAILURES
                + whenFailed("if (muted.contains(message.getBody().trim())) {\nlog.info(\"muted\");\n}\n" + REPORT)
                + end,
            muted));
  }

  @Test
  void askingWhatHoldsTheFailureIsNoDoubt() {
    assertFlow(
        fifoCollecting(
            whenFailed(REPORT + "\n// finds: UnprocessedRecordsDropped\nbreak;")
                + "audit.note(failures);\nif (failures.isEmpty()) {\nreturn new SQSBatchResponse();\n}\n",
            "private Audit audit;\ninterface Audit {\n  void note(List<BatchItemFailure> failures);\n}"));
  }

  @Test
  void builderThatIsGivenNoIdentifier() {
    assertFlow(collecting(whenFailed("// finds: WrongItemIdentifier\nfailures.add(BatchItemFailure.builder().build());")));
  }

  @Test
  void workBehindCallsThatMakeStreams() {
    assertFlow(
        collecting(loop("List<String> keys = message.getAttributes().keySet().stream().collect(Collectors.toCollection(ArrayList::new));\n" + ESCAPES)),
        collecting(loop("Function<String, String> same = Function.identity();\n" + ESCAPES)),
        collecting(loop("Stream.of(\"a\", \"b\").forEach(log::info);\n" + ESCAPES)),
        collecting(loop("Stream.concat(Stream.of(\"a\"), Stream.of(\"b\")).forEach(log::info);\n" + ESCAPES)));
  }

  @Test
  void emptyStreamReportsNothing() {
    assertFlow(
        collecting(
            loop("attempt(message).stream().forEach(failures::add);"),
            """
            private Optional<BatchItemFailure> attempt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return Optional.empty();
              }
            }
            """));
  }

  @Test
  void emptyStreamRunsNothing() {
    assertFlow(
        collecting(loop("Stream.<String>empty().forEach(text -> orders.store(text));")),
        collecting(loop("Optional.<String>empty().stream().forEach(text -> orders.store(text));")));
  }

  @Test
  void streamOfTheFirstRecord() {
    assertFlow(
        standard(
            """
            // finds: OnlyFirstRecordProcessed
            Stream.of(event.getRecords().get(0)).forEach(message -> orders.store(message.getBody()));
            return new SQSBatchResponse();
            """),
        standard(
            """
            // finds: OnlyFirstRecordProcessed
            Stream.ofNullable(event.getRecords().get(0)).forEach(message -> orders.store(message.getBody()));
            return new SQSBatchResponse();
            """));
  }

  @Test
  void whatHoldsNothingOfTheBatchKeepsNoBook() {
    assertFlow(
        fifoCollecting(
            "Deque<String> names = new ArrayDeque<>(List.of(\"a\", \"b\"));\n"
                + whenFailed("log.info(names.poll());\n" + REPORT + "\n// finds: UnprocessedRecordsDropped\nbreak;")));
  }

  @Test
  void responseIsNotEmptyIfWhatItWasMadeWithIsNot() {
    assertFlow(
        standard(
            NEW_FAILURES
                + "SQSBatchResponse response = new SQSBatchResponse(failures);\nList<String> ids = new ArrayList<>();\n"
                + whenFailed("ids.add(message.getMessageId());")
                + "if (!ids.isEmpty()) {\nfailures.addAll(found.get());\n}\nreturn response;\n",
            "private Supplier<List<BatchItemFailure>> found;"));
  }

  @Test
  void copyIsNoReturn() {
    assertFlow(
        standard(
            NEW_FAILURES
                + whenFailed(REPORT)
                + """
                List<BatchItemFailure> copy =
                    failures.stream().collect(Collectors.toCollection(() -> new ArrayList<>(failures)));
                // finds: EmptyBatchResponse
                return new SQSBatchResponse();
                """));
  }

  @Test
  void emptyListHoldsNoFailure() {
    assertFlow(
        standard(
            """
            List<SQSMessage> all = event.getRecords();
            for (SQSMessage message : all) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : all.subList(all.indexOf(message), all.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                break;
              }
            }
            if (failures.isEmpty()) {
              return new SQSBatchResponse();
            }
            return new SQSBatchResponse(failures);
            """,
            "// finds: BatchItemFailuresInField\nprivate final List<BatchItemFailure> failures = new ArrayList<>();"));
  }

  @Test
  void elementsOfElements() {
    assertFlow(
        standard(
            """
            // finds: OnlyFirstRecordProcessed
            for (String text : event.getRecords().get(0).getBody().split(",")) {
              orders.store(text);
            }
            return new SQSBatchResponse();
            """),
        withoutResponse(
            "List<List<String>> groups = new ArrayList<>();\n"
                + whenFailed("groups.add(List.of(message.getMessageId()));")
                + "groups.forEach(group -> {\nfor (String id : group) {\norders.store(id);\n}\n});\n"));
  }

  @Test
  void loopThatChangesNothingEnds() {
    String log = "for (String name : List.of(\"a\", \"b\")) {\n%s\n}\n";
    assertFlow(
        collecting(log.formatted("log.info(name);") + loop(ESCAPES)),
        collecting(log.formatted("if (name.isEmpty()) {\ncontinue;\n}\nthrow new IllegalStateException();") + loop(ESCAPES)),
        collecting(loop(log.formatted("log.info(name);") + ESCAPES)));
  }
}
