package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class RecordFailureSwallowedTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(RecordFailureSwallowed.class, getClass());
  private final HandlerTestHelper helper = HandlerTestHelper.of(RecordFailureSwallowed.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          SQSBatchResponse convert(List<SQSMessage> messages) {
            for (SQSMessage message : messages) {
              try {
                Integer.parseInt(message.getBody());
              } catch (NumberFormatException e) {
                break;
              }
              Integer.parseInt(message.getMessageId());
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void nothingThatFails() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                System.out.println(message.getBody());
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void notCaught() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              Integer.parseInt(message.getBody());
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void reported() {
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
  void reportedByAHelper() {
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
                report(failures, message);
              }
            }
            return new SQSBatchResponse(failures);
          }

          private void report(List<BatchItemFailure> failures, SQSMessage message) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """);
  }

  @Test
  void handedOn() {
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
                park(message);
              }
            }
            return new SQSBatchResponse(failures);
          }

          private native void park(SQSMessage message);
        }
        """);
  }

  @Test
  void thrownAgain() {
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
                throw e;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void thrownAgainAsAnother() {
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
                throw new IllegalStateException(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void reportedBesideTheDroppedKind() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (NumberFormatException e) {
                System.err.println("dropped, a retry is pointless");
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
  void failureOfWorkOutsideTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            try {
              Integer.parseInt(System.getenv("LIMIT"));
            } catch (RuntimeException e) {
              System.err.println(e);
            }
            for (SQSMessage message : event.getRecords()) {
              System.out.println(message.getBody());
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void suppressedOnTheMethod() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          @SuppressWarnings("RecordFailureSwallowed")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void suppressedOnTheClass() {
    helper.testSqs(
        """
        @SuppressWarnings("RecordFailureSwallowed")
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void suppressedOnTheVariable() {
    helper.testSqs(
        """
        class A {
          @SuppressWarnings("RecordFailureSwallowed")
          private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
              (event, context) -> {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    System.err.println(e);
                  }
                }
                return new SQSBatchResponse();
              };
        }
        """);
  }

  @Test
  void suppressedOnTheHelperThatSwallows() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              process(message);
            }
            return new SQSBatchResponse(failures);
          }

          @SuppressWarnings("RecordFailureSwallowed")
          private void process(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
            } catch (RuntimeException e) {
              System.err.println(e);
            }
          }
        }
        """);
  }

  @Test
  void suppressionOfAnotherCheckDoesNotCount() {
    helper.testSqs(
        """
        @SuppressWarnings("EmptyCatch")
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void sqs() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              // BUG: Diagnostic contains: to Lambda the message was processed, and it is lost
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void sqsSaysWhatToDo() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              // BUG: Diagnostic contains: Report it as a batch item failure
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void kinesis() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              // BUG: Diagnostic contains: to Lambda the record was processed
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void dynamodb() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventID());
              // BUG: Diagnostic contains: ends the failure of a record
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void withoutABatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return null;
          }
        }
        """);
  }

  @Test
  void emptyCatch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException ignored) {
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void goesOnWithContinue() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                continue;
              }
              System.out.println("done");
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void eachCatchForItself() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (NumberFormatException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void narrowCatchWithNothingBroaderThatTells() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                // BUG: Diagnostic contains: nobody is told
              } catch (NumberFormatException e) {
                System.err.println(e);
                // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void inAHelper() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              process(message);
            }
            return new SQSBatchResponse(failures);
          }

          private void process(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
              // BUG: Diagnostic contains: nobody is told
            } catch (RuntimeException e) {
              System.err.println(e);
            }
          }
        }
        """);
  }

  @Test
  void inAForEach() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().forEach(message -> {
              try {
                Integer.parseInt(message.getBody());
                // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void anonymousClass() {
    helper.testSqs(
        """
        class A {
          private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
              new RequestHandler<>() {
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      Integer.parseInt(message.getBody());
                      // BUG: Diagnostic contains: nobody is told
                    } catch (RuntimeException e) {
                      System.err.println(e);
                    }
                  }
                  return new SQSBatchResponse();
                }
              };
        }
        """);
  }

  @Test
  void lambda() {
    helper.testSqs(
        """
        class A {
          private final RequestHandler<SQSEvent, Void> handler =
              (event, context) -> {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                    // BUG: Diagnostic contains: nobody is told
                  } catch (RuntimeException e) {
                    System.err.println(e);
                  }
                }
                return null;
              };
        }
        """);
  }

  @Test
  void genericBaseClass() {
    helper.testSqs(
        """
        class A extends Base<SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            event.getRecords().forEach(this::process);
            return new SQSBatchResponse();
          }
        }

        abstract class Base<O> implements RequestHandler<SQSEvent, O> {
          void process(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
              // BUG: Diagnostic contains: nobody is told
            } catch (RuntimeException e) {
              System.err.println(e);
            }
          }
        }
        """);
  }

  @Test
  void plainMethod() {
    helper.testSqs(
        """
        public class A {
          public void onMessages(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                // BUG: Diagnostic contains: nobody is told
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
          }
        }
        """);
  }

  @Test
  void springBean() {
    compilation
        .addSourceLines(
            "Bean.java",
            """
            package org.springframework.context.annotation;

            public @interface Bean {}
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.function.Consumer;
            import org.springframework.context.annotation.Bean;

            class A {
              @Bean
              Consumer<SQSEvent> handler() {
                return event -> {
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      Integer.parseInt(message.getBody());
                      // BUG: Diagnostic contains: nobody is told
                    } catch (RuntimeException e) {
                      System.err.println(e);
                    }
                  }
                };
              }
            }
            """)
        .doTest();
  }

  @Test
  void micronaut() {
    compilation
        .addSourceLines(
            "MicronautRequestHandler.java",
            """
            package io.micronaut.function.aws;

            public abstract class MicronautRequestHandler<I, O> {
              public abstract O execute(I input);
            }
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.micronaut.function.aws.MicronautRequestHandler;

            class A extends MicronautRequestHandler<SQSEvent, Void> {
              @Override
              public Void execute(SQSEvent event) {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                    // BUG: Diagnostic contains: nobody is told
                  } catch (RuntimeException e) {
                    System.err.println(e);
                  }
                }
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void functionOfAFuture() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(() -> Integer.parseInt(message.getBody()))
                      // BUG: Diagnostic contains: The function that is told here ends the failure of a message
                      .exceptionally(failure -> null));
            }
            futures.forEach(CompletableFuture::join);
            return new SQSBatchResponse(List.of());
          }
        }
        """);
  }
}
