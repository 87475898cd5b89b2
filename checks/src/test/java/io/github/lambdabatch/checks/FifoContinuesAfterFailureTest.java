package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class FifoContinuesAfterFailureTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(FifoContinuesAfterFailure.class, getClass());
  private final HandlerTestHelper helper = HandlerTestHelper.of(FifoContinuesAfterFailure.class);

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
  void standardQueue() {
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
  void streamsHaveNoFifoQueue() {
    helper.testStreams(
        """
        @FifoQueue
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
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
  void nothingThatFails() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              System.out.println(message.getBody());
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void escapingExceptionStopsTheLoop() {
    helper.testSqs(
        """
        @FifoQueue
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
  void stopsAndReturnsTheRest() {
    helper.testSqs(
        """
        @FifoQueue
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
  void returnsOnlyTheFailed() {
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
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void skipsTheGroupsThatFailed() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            Set<String> failedGroups = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              String group = message.getAttributes().get("MessageGroupId");
              if (failedGroups.contains(group)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failedGroups.add(group);
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void stopsByFlag() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
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
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          @SuppressWarnings("FifoContinuesAfterFailure")
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
  void suppressedOnTheClass() {
    helper.testSqs(
        """
        @FifoQueue
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
        @FifoQueue
        class A {
          @SuppressWarnings("FifoContinuesAfterFailure")
          private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
              (event, context) -> {
                List<BatchItemFailure> failures = new ArrayList<>();
                event.getRecords().forEach(message -> {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                });
                return new SQSBatchResponse(failures);
              };
        }
        """);
  }

  @Test
  void suppressionOfAnotherCheckDoesNotCount() {
    helper.testSqs(
        """
        @FifoQueue
        @SuppressWarnings("UnprocessedRecordsDropped")
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
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
  void goesOnAfterAReport() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
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
  void saysWhatToDo() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: Stop at the first failure, and return the failed and all unprocessed messages
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
  void annotatedMethod() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          @FifoQueue
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
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
  void annotatedClassAround() {
    helper.testSqs(
        """
        @FifoQueue
        class A {
          static class Inner implements RequestHandler<SQSEvent, SQSBatchResponse> {
            @Override
            public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
              List<BatchItemFailure> failures = new ArrayList<>();
              // BUG: Diagnostic contains: FIFO queue
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
  void goesOnAfterASwallowedFailure() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
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
  void withoutABatchResponse() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: processed before it, out of order
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
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
  void indexedLoop() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
            for (int i = 0; i < event.getRecords().size(); i++) {
              SQSMessage message = event.getRecords().get(i);
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
  void forEach() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event
                .getRecords()
                // BUG: Diagnostic contains: processed before it, out of order
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void parallelStream() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
            event.getRecords().parallelStream().forEach(message -> Integer.parseInt(message.getBody()));
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void helperThatTellsByBoolean() {
    helper.testSqs(
        """
        @FifoQueue
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: processed before it, out of order
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
  void anonymousClass() {
    helper.testSqs(
        """
        @FifoQueue
        class A {
          private final RequestHandler<SQSEvent, Void> handler =
              new RequestHandler<>() {
                @Override
                public Void handleRequest(SQSEvent event, Context context) {
                  // BUG: Diagnostic contains: FIFO queue
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      Integer.parseInt(message.getBody());
                    } catch (RuntimeException e) {
                      System.err.println(e);
                    }
                  }
                  return null;
                }
              };
        }
        """);
  }

  @Test
  void genericBaseClass() {
    helper.testSqs(
        """
        @FifoQueue
        class A extends Base<Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: FIFO queue
            for (SQSMessage message : event.getRecords()) {
              process(message);
            }
            return null;
          }
        }

        abstract class Base<O> implements RequestHandler<SQSEvent, O> {
          void process(SQSMessage message) {
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
  void plainMethod() {
    helper.testSqs(
        """
        public class A {
          @FifoQueue
          public void onMessages(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: FIFO queue
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
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
            import io.github.lambdabatch.annotations.FifoQueue;
            import java.util.function.Consumer;
            import org.springframework.context.annotation.Bean;

            class A {
              @Bean
              @FifoQueue
              Consumer<SQSEvent> handler() {
                return event -> {
                  // BUG: Diagnostic contains: FIFO queue
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      Integer.parseInt(message.getBody());
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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.github.lambdabatch.annotations.FifoQueue;
            import io.micronaut.function.aws.MicronautRequestHandler;
            import java.util.ArrayList;
            import java.util.List;

            @FifoQueue
            class A extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse execute(SQSEvent event) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: FIFO queue
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
            """)
        .doTest();
  }
}
