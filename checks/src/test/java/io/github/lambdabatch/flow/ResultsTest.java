package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Results of helpers that tell of a failure, and the switches and conditions that ask them. */
final class ResultsTest {
  @Test
  void reportInsideASwitchExpression() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean reported = switch (tryIt(message)) {
                case DONE -> false;
                case FAILED -> failures.add(new BatchItemFailure(message.getMessageId()));
              };
              log.info("" + reported);
            }
            """,
            """
            private Outcome tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Outcome.DONE;
              } catch (RuntimeException e) {
                return Outcome.FAILED;
              }
            }
            """));
  }

  @Test
  void enumCompared() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (tryIt(message) != Outcome.DONE) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private Outcome tryIt(SQSMessage message) {
              Outcome outcome = Outcome.FAILED;
              try {
                orders.store(message.getBody());
                outcome = Outcome.DONE;
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              return outcome;
            }
            """));
  }

  @Test
  void textResult() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!"OK".equals(tryIt(message))) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private String tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return "OK";
              } catch (RuntimeException e) {
                return "ERROR";
              }
            }
            """));
  }

  @Test
  void textResultEqualsTheOtherWay() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              String result = tryIt(messages.get(i));
              if (result.equals("ERROR")) {
                messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                break;
              }
            }
            """,
            """
            private String tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return "OK";
              } catch (RuntimeException e) {
                return "ERROR";
              }
            }
            """));
  }

  @Test
  void recordResultStandard() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Result result = tryIt(message);
              if (!result.ok()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            record Result(boolean ok, String error) {}

            private Result tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return new Result(true, null);
              } catch (RuntimeException e) {
                return new Result(false, e.getMessage());
              }
            }
            """));
  }

  @Test
  void recordResultIgnored() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              tryIt(message);
            }
            """,
            """
            record Result(boolean ok, String error) {}

            private Result tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return new Result(true, null);
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return new Result(false, e.getMessage());
              }
            }
            """));
  }

  @Test
  void exceptionResult() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              Exception error = tryIt(messages.get(i));
              if (error != null) {
                messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                break;
              }
            }
            """,
            """
            private Exception tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return null;
              } catch (Exception e) {
                return e;
              }
            }
            """));
  }

  @Test
  void optionalResultStops() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              if (tryIt(messages.get(i)).isPresent()) {
                messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                break;
              }
            }
            """,
            """
            private Optional<Exception> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (Exception e) {
                return Optional.of(e);
              }
            }
            """));
  }

  @Test
  void optionalChainReports() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              tryIt(message).map(Exception::getMessage).ifPresent(text -> {
                log.warning(text);
                failures.add(new BatchItemFailure(message.getMessageId()));
              });
            }
            """,
            """
            private Optional<Exception> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (Exception e) {
                return Optional.of(e);
              }
            }
            """));
  }

  @Test
  void optionalChainStops() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean stop = !failures.isEmpty() || tryIt(message).map(e -> true).orElse(false);
              if (stop) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private Optional<Exception> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (Exception e) {
                return Optional.of(e);
              }
            }
            """));
  }

  @Test
  void switchExpressionForgetsTheFailure() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = switch (tryIt(message)) {
                case DONE -> true;
                case FAILED -> false;
              };
              log.info("" + done);
            }
            """,
            """
            private Outcome tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Outcome.DONE;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return Outcome.FAILED;
              }
            }
            """));
  }

  @Test
  void switchThatThrows() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              switch (message.getBody()) {
                case "known" -> log.info("known");
                // finds: ExceptionEscapesRecordLoop
                default -> throw new IllegalArgumentException("unknown");
              }
            }
            """));
  }

  @Test
  void textResultIgnored() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              String result = tryIt(message);
              log.info(result);
            }
            """,
            """
            private String tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return "OK";
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return "ERROR";
              }
            }
            """));
  }

  @Test
  void optionalResultIgnored() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              tryIt(message).ifPresent(e -> log.warning(e.getMessage()));
            }
            """,
            """
            private Optional<Exception> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              // finds: RecordFailureSwallowed
              } catch (Exception e) {
                return Optional.of(e);
              }
            }
            """));
  }

  @Test
  void optionalResultOfTheWrongCase() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (tryIt(message).isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private Optional<Exception> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              // finds: RecordFailureSwallowed
              } catch (Exception e) {
                return Optional.of(e);
              }
            }
            """));
  }

  @Test
  void enumResultGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (tryIt(message) == Outcome.FAILED) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private Outcome tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Outcome.DONE;
              } catch (RuntimeException e) {
                return Outcome.FAILED;
              }
            }
            """));
  }

  @Test
  void textResultGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (tryIt(message).equals("ERROR")) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private String tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return "OK";
              } catch (RuntimeException e) {
                return "ERROR";
              }
            }
            """));
  }

  /** A handler that keeps its failures where the statement says, and returns the expression. */
  private static String kept(String declaration, String keeps, String returned) {
    return standard(
        """
        DECLARATION
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            KEEPS
          }
        }
        return RETURNED;
        """
            .replace("DECLARATION", declaration)
            .replace("KEEPS", keeps.replace("ITEM", "new BatchItemFailure(message.getMessageId())"))
            .replace("RETURNED", returned),
        """
        private SQSBatchResponse fill(SQSBatchResponse response, List<BatchItemFailure> failures) {
          failures.forEach(response.getBatchItemFailures()::add);
          return response;
        }
        """);
  }

  @Test
  void whereverFailuresAreKept() {
    assertFlow(
        kept(
            "com.google.common.collect.ListMultimap<String, BatchItemFailure> f = "
                + "com.google.common.collect.ArrayListMultimap.create();",
            "f.put(\"a\", ITEM);",
            "new SQSBatchResponse(new ArrayList<>(f.values()))"));
    assertFlow(
        kept(
            "com.google.common.collect.ImmutableList.Builder<BatchItemFailure> f = "
                + "com.google.common.collect.ImmutableList.builder();",
            "f.add(ITEM);",
            "new SQSBatchResponse(f.build())"));
    assertFlow(
        kept(
            "Stream.Builder<BatchItemFailure> f = Stream.builder();",
            "f.add(ITEM);",
            "new SQSBatchResponse(f.build().toList())"));
    assertFlow(
        kept(
            "List<BatchItemFailure> f = new ArrayList<>();",
            "Collections.addAll(f, ITEM);",
            "new SQSBatchResponse(f)"));
    assertFlow(
        kept(
            "SQSBatchResponse r = new SQSBatchResponse(new ArrayList<>()); List<BatchItemFailure> f = "
                + "new ArrayList<>();",
            "f.add(ITEM);",
            "fill(r, f)"));
    assertFlow(kept("Vector<BatchItemFailure> f = new Vector<>();", "f.addElement(ITEM);", "new SQSBatchResponse(f)"));
    assertFlow(
        kept(
            "List<BatchItemFailure> f = new ArrayList<>();",
            "f.listIterator().add(ITEM);",
            "new SQSBatchResponse(f)"));
    assertFlow(
        kept(
            "BitSet f = new BitSet();",
            "f.set(event.getRecords().indexOf(message));",
            "new SQSBatchResponse(f.stream().mapToObj(event.getRecords()::get).map(m -> new "
                + "BatchItemFailure(m.getMessageId())).toList())"));
  }

  @Test
  void copyOfAListThatStaysEmpty() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            List<BatchItemFailure> others = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            List<BatchItemFailure> copy = new ArrayList<>(others);
            // finds: EmptyBatchResponse
            return new SQSBatchResponse(copy);
            """));
  }

  @Test
  void copyOfAListThatIsFilled() {
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
            List<BatchItemFailure> copy = new ArrayList<>(failures);
            return new SQSBatchResponse(copy);
            """));
  }

  @Test
  void oneOfTwoListsIsCleared() {
    assertFlow(
        collecting(
            """
            List<String> ids = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            ids.clear();
            """));
  }

  /** A response of the event classes has no list until it is given one. */
  @Test
  void responseWithoutAList() {
    assertFlow(
        standard(
            """
            SQSBatchResponse response = new SQSBatchResponse();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (response.getBatchItemFailures() == null) {
                  response.setBatchItemFailures(new ArrayList<>());
                }
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
            """),
        standard(
            """
            SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                if (response.getBatchItemFailures() == null) {
                  response.setBatchItemFailures(List.of(new BatchItemFailure(message.getMessageId())));
                }
              }
            }
            return response;
            """),
        standard(
            """
            SQSBatchResponse response = new SQSBatchResponse();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (response.getBatchItemFailures() == null) {
                  response.setBatchItemFailures(
                      event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
                }
              }
            }
            return response;
            """));
  }
}
