package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class BatchItemFailuresInFieldTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(BatchItemFailuresInField.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          private final List<BatchItemFailure> failures = new ArrayList<>();

          void add(SQSMessage message) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """);
  }

  @Test
  void noBatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return null;
          }
        }
        """);
  }

  @Test
  void localList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void fieldThatHoldsNoFailures() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final List<String> seen = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                seen.add(e.getMessage());
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void newListAtTheStart() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private List<BatchItemFailure> failures;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void newListThroughThis() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private List<BatchItemFailure> failures;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            this.failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void clearedAtTheStart() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            failures.clear();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void clearedThroughThis() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            this.failures.clear();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                this.failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void clearedByAHelper() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            reset();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }

          private void reset() {
            failures.clear();
          }
        }
        """);
  }

  @Test
  void listOfAnObjectPerInvocation() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return new Run().process(event);
          }

          private static final class Run {
            private final List<BatchItemFailure> failures = new ArrayList<>();

            SQSBatchResponse process(SQSEvent event) {
              for (SQSMessage message : event.getRecords()) {
                try {
                  Integer.parseInt(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
              return new SQSBatchResponse(failures);
            }
          }
        }
        """);
  }

  @Test
  void responseFieldSetAnew() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private SQSBatchResponse response;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            response = new SQSBatchResponse(new ArrayList<>());
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
          }
        }
        """);
  }

  @Test
  void resetInEveryBranch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private List<BatchItemFailure> failures;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            if (failures == null) {
              failures = new ArrayList<>();
            } else {
              failures.clear();
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void suppressed() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @SuppressWarnings("BatchItemFailuresInField")
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void finalField() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void staticField() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private static final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void filledByAHelper() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                report(message);
              }
            }
            return new SQSBatchResponse(failures);
          }

          private void report(SQSMessage message) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """);
  }

  @Test
  void throughThis() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                this.failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(this.failures);
          }
        }
        """);
  }

  @Test
  void synchronizedList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final List<BatchItemFailure> failures = Collections.synchronizedList(new ArrayList<>());

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void createdByTheConstructor() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final List<BatchItemFailure> failures;

          A() {
            failures = new ArrayList<>();
          }

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void createdOnce() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private List<BatchItemFailure> failures;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            if (failures == null) {
              failures = new ArrayList<>();
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void responseInAField() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
          }
        }
        """);
  }

  @Test
  void kinesis() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          // BUG: Diagnostic contains: Collect them in a local list
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                break;
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void dynamodb() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          // BUG: Diagnostic contains: failures of one batch are still in it in the next
          private final List<BatchItemFailure> failures = new ArrayList<>();

          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventName());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
                return new StreamsEventResponse(failures);
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void fieldOfTheClassAroundAnAnonymousHandler() {
    helper.testSqs(
        """
        class A {
          // BUG: Diagnostic contains: The handler object lives on
          private final List<BatchItemFailure> failures = new ArrayList<>();

          final RequestHandler<SQSEvent, SQSBatchResponse> handler = new RequestHandler<>() {
            @Override
            public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
              for (SQSMessage message : event.getRecords()) {
                try {
                  Integer.parseInt(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
              return new SQSBatchResponse(failures);
            }
          };
        }
        """);
  }
}
