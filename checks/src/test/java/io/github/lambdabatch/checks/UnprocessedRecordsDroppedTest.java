package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class UnprocessedRecordsDroppedTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(UnprocessedRecordsDropped.class, getClass());
  private final HandlerTestHelper helper = HandlerTestHelper.of(UnprocessedRecordsDropped.class);

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
  void kinesisRetriesTheRest() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(
                    List.of(new StreamsEventResponse.BatchItemFailure(record.getKinesis().getSequenceNumber())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void dynamodbRetriesTheRest() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventID());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(
                    List.of(new StreamsEventResponse.BatchItemFailure(record.getDynamodb().getSequenceNumber())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void goesOn() {
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
  void throwsInstead() {
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
  void stopsWithoutAFailure() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody().isEmpty()) {
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void breakOfAnInnerLoop() {
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
                for (String line : message.getBody().split(" ")) {
                  break;
                }
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void restReported() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                Integer.parseInt(messages.get(i).getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : messages.subList(i, messages.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void allReported() {
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
                return new SQSBatchResponse(
                    event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void restReportedAfterTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            int done = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                done++;
              } catch (RuntimeException e) {
                break;
              }
            }
            for (SQSMessage message : event.getRecords().subList(done, event.getRecords().size())) {
              failures.add(new BatchItemFailure(message.getMessageId()));
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
          @SuppressWarnings("UnprocessedRecordsDropped")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                break;
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
        @SuppressWarnings("UnprocessedRecordsDropped")
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                break;
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
          @SuppressWarnings("UnprocessedRecordsDropped")
          private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
              (event, context) -> {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
                  }
                }
                return new SQSBatchResponse();
              };
        }
        """);
  }

  @Test
  void suppressionOfAnotherCheckDoesNotCount() {
    helper.testSqs(
        """
        @SuppressWarnings("FifoContinuesAfterFailure")
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // BUG: Diagnostic contains: the messages that it never attempted are in no response
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void breakAfterAFailure() {
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
                // BUG: Diagnostic contains: the messages that it never attempted are in no response
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void saysWhatToDo() {
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
                // BUG: Diagnostic contains: Return them with the one that failed
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void returnAfterAFailure() {
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
                // BUG: Diagnostic contains: Lambda deletes them, and they are lost
                return new SQSBatchResponse(failures);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void onFifoAsWell() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // BUG: Diagnostic contains: the messages that it never attempted are in no response
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void messagesThatArePassedOver() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                // BUG: Diagnostic contains: passes over messages here after a failure, and they are in no response
                continue;
              }
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
  void withoutABatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                // BUG: Diagnostic contains: the messages that it never attempted are in no response
                return null;
              }
            }
            return null;
          }
        }
        """);
  }

  @Test
  void breakAfterAReportWithoutAnException() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody().isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // BUG: Diagnostic contains: the messages that it never attempted are in no response
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void labelledBreak() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            messages:
            for (SQSMessage message : event.getRecords()) {
              for (String line : message.getBody().split(" ")) {
                try {
                  Integer.parseInt(line);
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  // BUG: Diagnostic contains: the messages that it never attempted are in no response
                  break messages;
                }
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
            return new SQSBatchResponse(processAll(event.getRecords()));
          }

          private List<BatchItemFailure> processAll(List<SQSMessage> messages) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : messages) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // BUG: Diagnostic contains: the messages that it never attempted are in no response
                return failures;
              }
            }
            return failures;
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
                    } catch (RuntimeException e) {
                      // BUG: Diagnostic contains: Lambda deletes them
                      return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
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
          private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
              (event, context) -> {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    // BUG: Diagnostic contains: Lambda deletes them
                    return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
                  }
                }
                return new SQSBatchResponse();
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
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                // BUG: Diagnostic contains: Lambda deletes them
                return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
              }
            }
            return new SQSBatchResponse();
          }
        }

        abstract class Base<O> implements RequestHandler<SQSEvent, O> {}
        """);
  }

  @Test
  void plainMethod() {
    helper.testSqs(
        """
        public class A {
          public SQSBatchResponse onMessages(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                // BUG: Diagnostic contains: Lambda deletes them
                return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
              }
            }
            return new SQSBatchResponse();
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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;
            import java.util.function.Function;
            import org.springframework.context.annotation.Bean;

            class A {
              @Bean
              Function<SQSEvent, SQSBatchResponse> handler() {
                return event -> {
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      Integer.parseInt(message.getBody());
                    } catch (RuntimeException e) {
                      // BUG: Diagnostic contains: Lambda deletes them
                      return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
                    }
                  }
                  return new SQSBatchResponse();
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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.micronaut.function.aws.MicronautRequestHandler;
            import java.util.List;

            class A extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse execute(SQSEvent event) {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    // BUG: Diagnostic contains: Lambda deletes them
                    return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
                  }
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }
}
