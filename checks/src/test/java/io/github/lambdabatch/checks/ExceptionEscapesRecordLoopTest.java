package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class ExceptionEscapesRecordLoopTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ExceptionEscapesRecordLoop.class, getClass());
  private final HandlerTestHelper helper = HandlerTestHelper.of(ExceptionEscapesRecordLoop.class);

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
  void noBatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              Integer.parseInt(message.getBody());
            }
            return null;
          }
        }
        """);
  }

  @Test
  void hiddenBatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Object> {
          @Override
          public Object handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              Integer.parseInt(message.getBody());
            }
            return List.of();
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
              System.out.println(message.getMessageId() + " " + message.getBody().length());
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void workOutsideTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            Integer.parseInt(System.getenv("LIMIT"));
            for (SQSMessage message : event.getRecords()) {
              System.out.println(message.getBody());
            }
            Integer.parseInt("1");
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void bulkCall() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            storeAll(event.getRecords());
            return new SQSBatchResponse(failures);
          }

          private native void storeAll(List<SQSMessage> messages);
        }
        """);
  }

  @Test
  void caughtForEachRecord() {
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
  void caughtInAHelper() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (!process(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }

          private boolean process(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
              return true;
            } catch (RuntimeException e) {
              return false;
            }
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
          @SuppressWarnings("ExceptionEscapesRecordLoop")
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
  void suppressedOnTheClass() {
    helper.testSqs(
        """
        @SuppressWarnings("ExceptionEscapesRecordLoop")
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
  void suppressedOnTheVariable() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              @SuppressWarnings("ExceptionEscapesRecordLoop")
              int amount = Integer.parseInt(message.getBody());
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void suppressedOnTheField() {
    helper.testSqs(
        """
        class A {
          @SuppressWarnings("ExceptionEscapesRecordLoop")
          private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
              (event, context) -> {
                event.getRecords().forEach(message -> Integer.parseInt(message.getBody()));
                return new SQSBatchResponse();
              };
        }
        """);
  }

  @Test
  void suppressionOfAnotherCheckDoesNotCount() {
    helper.testSqs(
        """
        @SuppressWarnings("MissingBatchResponse")
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: leaves the record loop
              Integer.parseInt(message.getBody());
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
              // BUG: Diagnostic contains: one failing message sends the whole batch back
              Integer.parseInt(message.getBody());
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
              // BUG: Diagnostic contains: Catch it for each message and report that message
              Integer.parseInt(message.getBody());
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
              // BUG: Diagnostic contains: one failing record sends the whole batch back
              Integer.parseInt(record.getKinesis().getPartitionKey());
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
              // BUG: Diagnostic contains: Catch it for each record and report that record
              Integer.parseInt(record.getEventID());
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void tooNarrowACatch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                // BUG: Diagnostic contains: leaves the record loop
                Integer.parseInt(message.getBody());
              } catch (IllegalStateException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void workBeforeTheTry() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: leaves the record loop
              int amount = Integer.parseInt(message.getBody());
              try {
                Integer.parseInt("" + amount);
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
  void rethrow() {
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
                // BUG: Diagnostic contains: leaves the record loop
                throw new IllegalStateException(e);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void tryAroundTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            try {
              for (SQSMessage message : event.getRecords()) {
                // BUG: Diagnostic contains: leaves the record loop
                Integer.parseInt(message.getBody());
              }
            } catch (RuntimeException e) {
              System.err.println(e);
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void explicitThrow() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody().isEmpty()) {
                // BUG: Diagnostic contains: leaves the record loop
                throw new IllegalArgumentException("empty");
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void firstWorkOfEachLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: leaves the record loop
              Integer.parseInt(message.getBody());
              Integer.parseInt(message.getMessageId());
            }
            for (int i = 0; i < event.getRecords().size(); i++) {
              // BUG: Diagnostic contains: leaves the record loop
              Integer.parseInt(event.getRecords().get(i).getBody());
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void forEach() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().forEach(message -> {
              // BUG: Diagnostic contains: leaves the record loop
              Integer.parseInt(message.getBody());
            });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void methodReference() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: leaves the record loop
            event.getRecords().stream().map(SQSMessage::getBody).forEach(Integer::parseInt);
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void callOfTheHelperThatThrows() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: leaves the record loop
              process(message);
            }
            return new SQSBatchResponse(failures);
          }

          private void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void loopInAHelper() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            processAll(event);
            return new SQSBatchResponse(failures);
          }

          private void processAll(SQSEvent event) {
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: leaves the record loop
              Integer.parseInt(message.getBody());
            }
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
                    // BUG: Diagnostic contains: leaves the record loop
                    Integer.parseInt(message.getBody());
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
                  // BUG: Diagnostic contains: leaves the record loop
                  Integer.parseInt(message.getBody());
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
            // BUG: Diagnostic contains: leaves the record loop
            event.getRecords().forEach(this::process);
            return new SQSBatchResponse();
          }
        }

        abstract class Base<O> implements RequestHandler<SQSEvent, O> {
          void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void plainMethod() {
    helper.testSqs(
        """
        public class A {
          public SQSBatchResponse onMessages(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: leaves the record loop
              Integer.parseInt(message.getBody());
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
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.function.Function;
            import org.springframework.context.annotation.Bean;

            class A {
              @Bean
              Function<SQSEvent, SQSBatchResponse> handler() {
                return event -> {
                  for (SQSMessage message : event.getRecords()) {
                    // BUG: Diagnostic contains: leaves the record loop
                    Integer.parseInt(message.getBody());
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
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.micronaut.function.aws.MicronautRequestHandler;

            class A extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse execute(SQSEvent event) {
                for (SQSMessage message : event.getRecords()) {
                  // BUG: Diagnostic contains: leaves the record loop
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }
}
