package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Who is told of which failures: by the rest of the batch, by collections that are returned or not, by exceptions. */
final class RestsTest {
  @Test
  void restTellsOfNothingBefore() {
    assertFlow(
        collecting(
            """
            int done = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                for (SQSMessage rest : event.getRecords().subList(done, event.getRecords().size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                break;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              done++;
            }
            """));
  }

  @Test
  void restByIndexTellsOfNothingBefore() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (IllegalStateException e) {
                messages.subList(i, messages.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                return new SQSBatchResponse(failures);
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void restByIndexOfTellsOfNothingBefore() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (SQSMessage message : messages) {
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                failures.addAll(
                    messages.subList(messages.indexOf(message), messages.size()).stream()
                        .map(rest -> new BatchItemFailure(rest.getMessageId()))
                        .toList());
                break;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void restSinceTheFirstFailureTellsOfAll() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            int first = -1;
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (IllegalStateException e) {
                int from = first < 0 ? i : first;
                messages.subList(from, messages.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              } catch (RuntimeException e) {
                first = first < 0 ? i : first;
              }
            }
            """));
  }

  @Test
  void restSinceWhatSucceededTellsOfAll() {
    assertFlow(
        collecting(
            """
            int stored = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                stored++;
              } catch (IllegalStateException e) {
                event.getRecords().subList(stored, event.getRecords().size())
                    .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void turnsThatAreNotCounted() {
    assertFlow(
        collecting(
            """
            int stored = 0;
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody() == null) {
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                event.getRecords().subList(stored, event.getRecords().size())
                    .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              stored++;
            }
            """));
  }

  @Test
  void startOfTheChunkTellsOfAll() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int start = 0; start < messages.size(); start += 2) {
              for (SQSMessage message : messages.subList(start, Math.min(start + 2, messages.size()))) {
                try {
                  orders.store(message.getBody());
                } catch (IllegalStateException e) {
                  messages.subList(start, messages.size())
                      .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                  return new SQSBatchResponse(failures);
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
            }
            """));
  }

  @Test
  void allTellsOfAll() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                event.getRecords().forEach(any -> failures.add(new BatchItemFailure(any.getMessageId())));
                break;
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void restLeftOut() {
    assertFlow(
        collecting(
            """
            int done = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : event.getRecords().subList(done, event.getRecords().size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                // finds: EmptyBatchResponse
                return new SQSBatchResponse();
              }
              done++;
            }
            """));
  }

  @Test
  void allLeftOutAfterTheLoop() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                break;
              }
            }
            if (failed) {
              event.getRecords().forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void allMappedAndReturned() {
    assertFlow(
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                return new SQSBatchResponse(
                    event.getRecords().stream().map(SQSMessage::getMessageId).map(BatchItemFailure::new).toList());
              }
            }
            return new SQSBatchResponse();
            """));
  }

  @Test
  void madeBySetterLeftOut() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(failureOf(message.getMessageId()));
              }
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse();
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
  void madeBySetterAndForgotten() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                BatchItemFailure failure = new BatchItemFailure();
                failure.setItemIdentifier(message.getMessageId());
              }
            }
            """));
  }

  @Test
  void madeBySetterAndKept() {
    assertFlow(
        standard(
            """
            BatchItemFailure failure = new BatchItemFailure();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failure.setItemIdentifier(message.getMessageId());
                // finds: UnprocessedRecordsDropped
                return new SQSBatchResponse(List.of(failure));
              }
            }
            return new SQSBatchResponse();
            """));
  }

  @Test
  void caughtAroundAndReturned() {
    assertFlow(
        collecting(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              }
            } catch (RuntimeException e) {
              return new SQSBatchResponse(failures);
            }
            """));
  }

  @Test
  void caughtAroundAndReturnedEmpty() {
    assertFlow(
        standard(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              }
            } catch (RuntimeException e) {
              return new SQSBatchResponse(new ArrayList<>());
            }
            return new SQSBatchResponse();
            """));
  }

  @Test
  void caughtAroundAndReported() {
    assertFlow(
        standard(
            """
            String last = null;
            try {
              for (SQSMessage message : event.getRecords()) {
                last = message.getMessageId();
                orders.store(message.getBody());
              }
            } catch (RuntimeException e) {
              List<BatchItemFailure> failed = new ArrayList<>();
              failed.add(new BatchItemFailure(last));
              return new SQSBatchResponse(failed);
            }
            return new SQSBatchResponse();
            """));
  }

  @Test
  void caughtAroundAndReportedByAll() {
    assertFlow(
        standard(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                orders.store(message.getBody());
              }
            } catch (RuntimeException e) {
              return new SQSBatchResponse(
                  event.getRecords().stream().map(message -> new BatchItemFailure(message.getMessageId())).toList());
            }
            return new SQSBatchResponse();
            """));
  }

  @Test
  void reportedThenThrownAndCaughtAround() {
    assertFlow(
        collecting(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  // finds: UnprocessedRecordsDropped
                  throw e;
                }
              }
            } catch (RuntimeException e) {
              log.warning("stopped");
            }
            """));
  }

  @Test
  void restReportedThenThrownAndCaughtAround() {
    assertFlow(
        collecting(
            """
            try {
              for (int i = 0; i < event.getRecords().size(); i++) {
                try {
                  orders.store(event.getRecords().get(i).getBody());
                } catch (RuntimeException e) {
                  event.getRecords().subList(i, event.getRecords().size())
                      .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                  throw e;
                }
              }
            } catch (RuntimeException e) {
              return new SQSBatchResponse(failures);
            }
            """));
  }

  @Test
  void narrowCatchCollectsIdentifierAndGoesOn() {
    assertFlow(
        fifo(
            """
            List<String> failed = new ArrayList<>();
            // finds: FifoContinuesAfterFailure
            for (int i = 0; i < event.getRecords().size(); i++) {
              SQSMessage message = event.getRecords().get(i);
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                failed.add(message.getMessageId());
              } catch (RuntimeException e) {
                for (SQSMessage rest : event.getRecords().subList(i, event.getRecords().size())) {
                  failed.add(rest.getMessageId());
                }
                break;
              }
            }
            return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void narrowCatchReportsByHelperAndGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (int i = 0; i < event.getRecords().size(); i++) {
              SQSMessage message = event.getRecords().get(i);
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                failures.add(failureOf(message.getMessageId()));
              } catch (RuntimeException e) {
                for (SQSMessage rest : event.getRecords().subList(i, event.getRecords().size())) {
                  failures.add(failureOf(rest.getMessageId()));
                }
                break;
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
  void restKeptInsideATryAroundTheLoop() {
    assertFlow(
        standard(
            """
            List<SQSMessage> failed = new ArrayList<>();
            try {
              for (SQSMessage message : event.getRecords()) {
                // finds: ExceptionEscapesRecordLoop
                String order = orders.parse(message.getBody());
                try {
                  orders.store(order);
                } catch (RuntimeException e) {
                  event.getRecords().subList(event.getRecords().indexOf(message), event.getRecords().size())
                      .forEach(rest -> {
                        failed.add(rest);
                      });
                  break;
                }
              }
            } catch (RuntimeException e) {
              log.warning("failed");
            }
            return new SQSBatchResponse(failed.stream().map(one -> new BatchItemFailure(one.getMessageId())).toList());
            """));
  }

  @Test
  void narrowCatchReportsForNothingAndGoesOn() {
    assertFlow(
        fifo(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: UnprocessedRecordsDropped
                break;
              }
            }
            // finds: EmptyBatchResponse
            return null;
            """));
  }

  @Test
  void restThatIsNeverFilled() {
    assertFlow(
        standard(
            """
            List<SQSMessage> unsuccessful = new ArrayList<>();
            try {
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(message.getBody());
                } catch (Exception e) {
                  // finds: ExceptionEscapesRecordLoop
                  throw new IllegalStateException(e);
                }
              }
            } catch (RuntimeException e) {
              return new SQSBatchResponse(
                  unsuccessful.stream().map(m -> new BatchItemFailure(m.getMessageId())).collect(Collectors.toList()));
            }
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void restOfALoopThatIsNeverFilled() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            List<SQSMessage> unsuccessful = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (Exception e) {
                log.warning("failed");
              }
            }
            for (SQSMessage message : unsuccessful) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void whatIsKeptNamesNoRecordAndGoesNowhere() {
    assertFlow(
        standard(
            """
            List<String> errors = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                errors.add(e.getMessage());
              }
            }
            log.warning(errors.size() + " failed");
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void whatIsKeptDecidesWhatIsReturned() {
    assertFlow(
        standard(
            """
            List<String> errors = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                errors.add(e.getMessage());
              }
            }
            if (!errors.isEmpty()) {
              throw new IllegalStateException("failed: " + errors);
            }
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void whatIsKeptIsHandedOn() {
    assertFlow(
        standard(
            """
            List<String> errors = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                errors.add(e.getMessage());
              }
            }
            orders.find(String.join(",", errors));
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void streamOfTheBatchIsHandedOn() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.addAll(all(event.getRecords().stream()));
                break;
              }
            }
            """,
            "private native List<BatchItemFailure> all(Stream<SQSMessage> messages);"));
  }

  @Test
  void droppedWithoutAResponse() {
    assertFlow(
        withoutResponse(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                // finds: UnprocessedRecordsDropped
                return null;
              }
            }
            """));
  }

  @Test
  void secondLoopOverAllReportsWhatTheFirstLeft() {
    String loops =
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.parse(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            break;
          }
        }
        // finds: FifoContinuesAfterFailure
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    assertFlow(fifoCollecting(loops), collecting(loops.replace("// finds: FifoContinuesAfterFailure", "")));
  }

  /** The rest is reported by a function, which somebody else may run. */
  private static String reportedBy(String declaration, String noted, String report) {
    return fifoCollecting(
        """
        List<SQSMessage> messages = event.getRecords();
        DECLARATION
        for (int i = 0; i < messages.size(); i++) {
          try {
            orders.store(messages.get(i).getBody());
          } catch (RuntimeException e) {
            NOTED
            break;
          }
        }
        REPORT
        """
            .replace("DECLARATION", declaration)
            .replace("NOTED", noted)
            .replace("REPORT", report),
        "private native void perhaps(int from, Runnable report);");
  }

  @Test
  void functionThatReportsTheRestMayBeRun() {
    String rest = "for (SQSMessage m : messages.subList(from, messages.size())) failures.add(new BatchItemFailure(m.getMessageId()));";
    assertFlow(
        reportedBy("OptionalInt failed = OptionalInt.empty();", "failed = OptionalInt.of(i);", "failed.ifPresent(from -> { " + rest + " });"),
        reportedBy("Optional<Integer> failed = Optional.empty();", "failed = Optional.of(i);", "failed.ifPresent(from -> { " + rest + " });"),
        reportedBy("int failed = -1;", "failed = i;", "int from = failed;\nperhaps(from, () -> { " + rest + " });"));
  }
}
