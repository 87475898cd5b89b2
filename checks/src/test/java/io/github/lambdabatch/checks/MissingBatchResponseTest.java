package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class MissingBatchResponseTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(MissingBatchResponse.class, getClass());
  private final HandlerTestHelper helper = HandlerTestHelper.of(MissingBatchResponse.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          void handleRequest(String input) {}
        }
        """);
  }

  @Test
  void eventInNoHandler() {
    helper.testSqs(
        """
        class A {
          private SQSEvent last;

          void keep(SQSEvent event) {
            this.last = event;
          }
        }
        """);
  }

  @Test
  void batchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void streamsResponse() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            return new StreamsEventResponse();
          }
        }
        """);
  }

  @Test
  void timeWindowResponse() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbTimeWindowEvent, TimeWindowEventResponse> {
          @Override
          public TimeWindowEventResponse handleRequest(DynamodbTimeWindowEvent event, Context context) {
            return new TimeWindowEventResponse();
          }
        }
        """);
  }

  @Test
  void batchProcessorOfPowertools() {
    compilation
        .addSourceLines(
            "SqsUtils.java",
            """
            package software.amazon.lambda.powertools.sqs;

            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;
            import java.util.function.Function;

            public final class SqsUtils {
              public static <R> List<R> batchProcessor(SQSEvent event, Function<SQSMessage, R> handler) {
                return List.of();
              }
            }
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import software.amazon.lambda.powertools.sqs.SqsUtils;

            class A implements RequestHandler<SQSEvent, Void> {
              @Override
              public Void handleRequest(SQSEvent event, Context context) {
                SqsUtils.batchProcessor(event, message -> message.getBody());
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void aspectOfPowertools() {
    compilation
        .addSourceLines(
            "SqsBatch.java",
            """
            package software.amazon.lambda.powertools.sqs;

            public @interface SqsBatch {}
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import software.amazon.lambda.powertools.sqs.SqsBatch;

            class A implements RequestHandler<SQSEvent, String> {
              @Override
              @SqsBatch
              public String handleRequest(SQSEvent event, Context context) {
                return "done";
              }
            }
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheMethod() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          @SuppressWarnings("MissingBatchResponse")
          public Void handleRequest(SQSEvent event, Context context) {
            return null;
          }
        }
        """);
  }

  @Test
  void suppressedOnTheClassAround() {
    helper.testSqs(
        """
        @SuppressWarnings({"unused", "MissingBatchResponse"})
        class A {
          static class Inner implements RequestHandler<SQSEvent, Void> {
            @Override
            public Void handleRequest(SQSEvent event, Context context) {
              return null;
            }
          }
        }
        """);
  }

  @Test
  void suppressedOnTheVariable() {
    helper.testSqs(
        """
        class A {
          @SuppressWarnings("MissingBatchResponse")
          private final RequestHandler<SQSEvent, Void> field = (event, context) -> null;

          void local() {
            @SuppressWarnings("MissingBatchResponse")
            RequestHandler<SQSEvent, Void> handler = (event, context) -> null;
          }
        }
        """);
  }

  @Test
  void suppressionOfAnotherCheckDoesNotCount() {
    helper.testSqs(
        """
        @SuppressWarnings("RecordFailureSwallowed")
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          // BUG: Diagnostic contains: returns no batch response
          public Void handleRequest(SQSEvent event, Context context) {
            return null;
          }
        }
        """);
  }

  @Test
  void suppressionOfOneHandlerLeavesTheOther() {
    helper.testSqs(
        """
        public class A {
          @SuppressWarnings("MissingBatchResponse")
          public void known(SQSEvent event, Context context) {}

          // BUG: Diagnostic contains: returns no batch response
          public void unknown(SQSEvent event, Context context) {}
        }
        """);
  }

  @Test
  void sqs() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          // BUG: Diagnostic contains: valid messages are processed again and end up in the dead-letter queue
          public Void handleRequest(SQSEvent event, Context context) {
            event.getRecords().forEach(System.out::println);
            return null;
          }
        }
        """);
  }

  @Test
  void sqsNamesTheResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          // BUG: Diagnostic contains: Return an SQSBatchResponse that names the messages that failed
          public Void handleRequest(SQSEvent event, Context context) {
            return null;
          }
        }
        """);
  }

  @Test
  void kinesis() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, String> {
          @Override
          // BUG: Diagnostic contains: with the records that were processed, until it expires
          public String handleRequest(KinesisEvent event, Context context) {
            return "OK";
          }
        }
        """);
  }

  @Test
  void dynamodb() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, Integer> {
          @Override
          // BUG: Diagnostic contains: Return a StreamsEventResponse that names the record at which processing stopped
          public Integer handleRequest(DynamodbEvent event, Context context) {
            return event.getRecords().size();
          }
        }
        """);
  }

  @Test
  void timeWindow() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisTimeWindowEvent, Void> {
          @Override
          // BUG: Diagnostic contains: returns no batch response
          public Void handleRequest(KinesisTimeWindowEvent event, Context context) {
            return null;
          }
        }
        """);
  }

  @Test
  void anonymousClass() {
    helper.testSqs(
        """
        class A {
          private final RequestHandler<SQSEvent, Void> handler =
              new RequestHandler<>() {
                @Override
                // BUG: Diagnostic contains: returns no batch response
                public Void handleRequest(SQSEvent event, Context context) {
                  return null;
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
          private final RequestHandler<SQSEvent, SQSBatchResponse> right = (event, context) -> null;

          private final RequestHandler<SQSEvent, Void> wrong =
              // BUG: Diagnostic contains: returns no batch response
              (event, context) -> null;
        }
        """);
  }

  @Test
  void genericBaseClass() {
    helper.testSqs(
        """
        class A extends Base<Void> {
          @Override
          // BUG: Diagnostic contains: returns no batch response
          public Void handleRequest(SQSEvent event, Context context) {
            return null;
          }
        }

        class B extends Base<SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return null;
          }
        }

        abstract class Base<O> implements RequestHandler<SQSEvent, O> {}
        """);
  }

  @Test
  void plainMethods() {
    helper.testSqs(
        """
        public class A {
          public SQSBatchResponse right(SQSEvent event, Context context) {
            return new SQSBatchResponse();
          }

          // BUG: Diagnostic contains: returns no batch response
          public void onMessages(SQSEvent event, Context context) {}

          // BUG: Diagnostic contains: returns no batch response
          public static boolean onChanges(DynamodbEvent event, Context context) {
            return true;
          }
        }
        """);
  }

  @Test
  void springBeans() {
    compilation
        .addSourceLines(
            "Bean.java",
            """
            package org.springframework.context.annotation;

            public @interface Bean {}
            """)
        .addSourceLines(
            "Message.java",
            """
            package org.springframework.messaging;

            public interface Message<T> {
              T getPayload();
            }
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.Consumer;
            import java.util.function.Function;
            import org.springframework.context.annotation.Bean;
            import org.springframework.messaging.Message;

            class A {
              @Bean
              Function<SQSEvent, SQSBatchResponse> right() {
                return event -> new SQSBatchResponse();
              }

              @Bean
              Function<Message<SQSEvent>, Message<SQSBatchResponse>> rightWrapped() {
                return message -> null;
              }

              @Bean
              Function<SQSEvent, String> function() {
                // BUG: Diagnostic contains: returns no batch response
                return event -> "OK";
              }

              @Bean
              Consumer<Message<SQSEvent>> consumer() {
                // BUG: Diagnostic contains: returns no batch response
                return message -> {};
              }

              Consumer<SQSEvent> noBean() {
                return event -> {};
              }
            }
            """)
        .doTest();
  }

  @Test
  void springClasses() {
    compilation
        .addSourceLines(
            "Component.java",
            """
            package org.springframework.stereotype;

            public @interface Component {}
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.Consumer;
            import java.util.function.Function;
            import org.springframework.stereotype.Component;

            public class A implements Function<SQSEvent, Void> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              public Void apply(SQSEvent event) {
                return null;
              }
            }

            @Component
            class B implements Consumer<SQSEvent> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              public void accept(SQSEvent event) {}
            }

            class Internal implements Consumer<SQSEvent> {
              @Override
              public void accept(SQSEvent event) {}
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
            import io.micronaut.function.aws.MicronautRequestHandler;

            class A extends MicronautRequestHandler<SQSEvent, Void> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              public Void execute(SQSEvent event) {
                return null;
              }
            }

            class B extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse execute(SQSEvent event) {
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void whateverTheBodyDoes() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          // BUG: Diagnostic contains: returns no batch response
          public Void handleRequest(SQSEvent event, Context context) {
            throw new UnsupportedOperationException();
          }
        }

        class B implements RequestHandler<SQSEvent, Void> {
          @Override
          // BUG: Diagnostic contains: returns no batch response
          public Void handleRequest(SQSEvent event, Context context) {
            try {
              for (SQSEvent.SQSMessage message : event.getRecords()) {
                Integer.parseInt(message.getBody());
              }
            } catch (NumberFormatException e) {
              System.err.println(e);
            }
            return null;
          }
        }
        """);
  }

  @Test
  void saysWhyThereIsNoFix() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          // BUG: Diagnostic contains: No fix:
          public Void handleRequest(SQSEvent event, Context context) {
            return null;
          }
        }
        """);
  }
}
