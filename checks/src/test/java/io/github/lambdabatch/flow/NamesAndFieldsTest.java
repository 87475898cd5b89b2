package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** What names a record that failed, in lists and by helpers; and fields that failures are collected in. */
final class NamesAndFieldsTest {
  @Test
  void otherPropertyInAListOfIdentifiers() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failed.add(message.getReceiptHandle());
              }
            }
            return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void constantInAListOfIdentifiers() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failed.add("unknown");
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (String id : failed) {
              failures.add(new BatchItemFailure(id));
            }
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void otherPropertyThatIsTranslated() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getReceiptHandle());
              }
            }
            return new SQSBatchResponse(failed.stream().map(handle -> new BatchItemFailure(orders.parse(handle))).toList());
            """));
  }

  @Test
  void constantThatIsLeftOut() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
                failed.add(null);
              }
            }
            return new SQSBatchResponse(failed.stream().filter(Objects::nonNull).map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void constantThatIsAskedFor() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
                failed.add("");
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (String id : failed) {
              if (!id.isEmpty()) {
                failures.add(new BatchItemFailure(id));
              }
            }
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void otherPropertiesBesideTheIdentifiers() {
    assertFlow(
        collecting(
            """
            List<String> bodies = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                bodies.add(message.getBody());
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            log.info("failed: " + bodies);
            """));
  }

  @Test
  void earlierIdentifierInAList() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            String last = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                last = message.getMessageId();
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failed.add(last);
              }
            }
            return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void helperIsGivenAnotherProperty() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failures.add(failureOf(message.getReceiptHandle()));
              }
            }
            """,
            """
            private static BatchItemFailure failureOf(String identifier) {
              BatchItemFailure failure = new BatchItemFailure();
              failure.setItemIdentifier(identifier);
              return failure;
            }
            """));
  }

  @Test
  void fieldThatIsAskedFirst() {
    assertFlow(
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                break;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
            """,
            """
            // finds: BatchItemFailuresInField
            private final List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void fieldThatIsAskedAndCleared() {
    assertFlow(
        standard(
            """
            if (!failures.isEmpty()) {
              failures.clear();
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
            """,
            """
            private final List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void fieldThatIsAskedAndMadeAnew() {
    assertFlow(
        standard(
            """
            if (!failures.isEmpty()) {
              failures = new ArrayList<>();
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
            """,
            """
            private List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void fieldThatIsDrained() {
    assertFlow(
        standard(
            """
            while (!failures.isEmpty()) {
              failures.remove(0);
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
            """,
            """
            private final List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void fieldLeftOut() {
    assertFlow(
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse();
            """,
            """
            // finds: BatchItemFailuresInField
            private final List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void fieldThatOthersSeeLeftOut() {
    assertFlow(
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse();
            """,
            """
            // finds: BatchItemFailuresInField
            protected final List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void otherPropertyAsTheKeyOfAnIdentifier() {
    assertFlow(
        standard(
            """
            Map<String, String> failed = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.put(message.getBody(), message.getMessageId());
              }
            }
            return new SQSBatchResponse(failed.values().stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void otherPropertyAsTheKeyOfAnException() {
    assertFlow(
        standard(
            """
            Map<String, Exception> failed = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failed.put(message.getReceiptHandle(), e);
              }
            }
            return new SQSBatchResponse(failed.keySet().stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void earlierIdentifierBesideTheRightOne() {
    assertFlow(
        collecting(
            """
            List<String> ids = new ArrayList<>();
            String previous = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (previous != null) {
                  ids.add(previous);
                }
                ids.add(message.getMessageId());
              }
              previous = message.getMessageId();
            }
            for (String id : ids) {
              failures.add(new BatchItemFailure(id));
            }
            """));
  }

  @Test
  void fieldsOfTwoObjects() {
    assertFlow(
        fifoCollecting(
            """
            other.begin();
            for (SQSMessage message : event.getRecords()) {
              if (another.failed()) {
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                other.fail();
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private final Run other = new Run();
            private final Run another = new Run();

            private static class Run {
              private boolean failed;

              void begin() {
                failed = false;
              }

              void fail() {
                failed = true;
              }

              boolean failed() {
                return failed;
              }
            }
            """));
  }

  private static String identifiedBy(String finding, String declaration) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          String id = DECLARATION;
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            FINDING
            failures.add(new BatchItemFailure(id));
          }
        }
        """
            .replace("DECLARATION", declaration)
            .replace("FINDING", finding),
        """
        private String idOf(SQSMessage message) {
          return "id";
        }
        """);
  }

  @Test
  void constantIdentifiers() {
    assertFlow(
        identifiedBy("// finds: WrongItemIdentifier", "\"unknown\""),
        identifiedBy("// finds: WrongItemIdentifier", "null"),
        identifiedBy("", "idOf(message)"));
  }

  void identifiersThatAreCollectedAsTexts() {
    String handler =
        """
        List<String> ids = new ArrayList<>();
        String last = null;
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
            last = message.getMessageId();
          } catch (RuntimeException e) {
            %s
          }
        }
        return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());
        """;
    assertFlow(
        standard(handler.formatted("// finds: WrongItemIdentifier\nids.add(last);")),
        standard(handler.formatted("// finds: WrongItemIdentifier\nids.add(message.getReceiptHandle());")),
        standard(handler.formatted("ids.add(message.getMessageId());\nids.add(last);")));
  }

  @Test
  void anotherPropertyIsKept() {
    assertFlow(
        standard(
            """
            List<String> bad = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                bad.add(message.getReceiptHandle());
              }
            }
            return new SQSBatchResponse(bad.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void identifierOfTheOneBeforeIsKept() {
    assertFlow(
        standard(
            """
            List<String> bad = new ArrayList<>();
            String last = event.getRecords().get(0).getMessageId();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                last = message.getMessageId();
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                bad.add(last);
              }
            }
            return new SQSBatchResponse(bad.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void nothingIsKept() {
    assertFlow(
        standard(
            """
            List<String> bad = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                bad.add(null);
              }
            }
            return new SQSBatchResponse(bad.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void fieldThatIsFilledOnlyWhereItHoldsSomething() {
    assertFlow(
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failed.isEmpty()) {
                failed.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                deadLetters.send(message.getBody());
              }
            }
            return new SQSBatchResponse(failed);
            """,
            "private final List<BatchItemFailure> failed = new ArrayList<>();\n"
                + "interface Letters { void send(String body); }\n"
                + "private Letters deadLetters;"),
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failed.isEmpty()) {
                failed.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failed);
            """,
            """
            // finds: BatchItemFailuresInField
            private final List<BatchItemFailure> failed = new ArrayList<>();
            """));
  }
}
