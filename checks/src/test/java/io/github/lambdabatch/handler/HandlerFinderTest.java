package io.github.lambdabatch.handler;

import com.google.errorprone.CompilationTestHelper;
import io.github.lambdabatch.checks.FifoContinuesAfterFailure;
import io.github.lambdabatch.checks.MissingBatchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a batch handler, told by {@link MissingBatchResponse}, which asks for nothing else. */
final class HandlerFinderTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(MissingBatchResponse.class, getClass());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KinesisFirehoseEvent",
        "KinesisAnalyticsStreamsInputPreprocessingEvent",
        "SNSEvent",
        "S3Event",
        "APIGatewayProxyRequestEvent",
        "APIGatewayV2HTTPEvent",
        "KafkaEvent",
        "ScheduledEvent",
        "ActiveMQEvent",
        "CloudWatchLogsEvent"
      })
  void eventsWithOtherContracts(String event) {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.%1$s;

            public class A {
              public void plain(%1$s event, Context context) {}

              static class Inner implements RequestHandler<%1$s, Void> {
                @Override
                public Void handleRequest(%1$s event, Context context) {
                  return null;
                }
              }
            }
            """
                .formatted(event))
        .doTest();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SQSEvent", "KinesisEvent", "DynamodbEvent", "KinesisTimeWindowEvent", "DynamodbTimeWindowEvent"})
  void batchEvents(String event) {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.%1$s;

            public class A {
              // BUG: Diagnostic contains: returns no batch response
              public void plain(%1$s event, Context context) {}
            }
            """
                .formatted(event))
        .doTest();
  }

  @Test
  void subclassOfAnEvent() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A {
              public static class TracedEvent extends SQSEvent {}

              // BUG: Diagnostic contains: returns no batch response
              public void plain(TracedEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void eventOfTheSameNameElsewhere() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;

            // com.amazonaws.services.lambda.runtime.events is not where this one lives.
            public class A {
              public static class SQSEvent {}

              public void plain(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void fullyQualifiedEvent() {
    helper
        .addSourceLines(
            "A.java",
            """
            public class A {
              // BUG: Diagnostic contains: returns no batch response
              public void plain(
                  com.amazonaws.services.lambda.runtime.events.SQSEvent event,
                  com.amazonaws.services.lambda.runtime.Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void eventImportedOnDemand() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.*;
            import com.amazonaws.services.lambda.runtime.events.*;

            public class A {
              // BUG: Diagnostic contains: returns no batch response
              public void plain(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void streamHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.InputStream;
            import java.io.OutputStream;

            public class A implements RequestStreamHandler {
              private SQSEvent parsed;

              @Override
              public void handleRequest(InputStream input, OutputStream output, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void eventAlone() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A {
              public void handle(SQSEvent event) {}

              public static String size(SQSEvent event) {
                return "" + event.getRecords().size();
              }
            }
            """)
        .doTest();
  }

  @Test
  void otherParameters() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A {
              public A(SQSEvent event, Context context) {}

              public void reversed(Context context, SQSEvent event) {}

              public void more(SQSEvent event, Context context, String id) {}

              public void other(SQSEvent event, String id) {}

              public <T> void generic(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void hiddenFromTheDeployment() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A {
              private void ofPrivate(SQSEvent event, Context context) {}

              void ofPackage(SQSEvent event, Context context) {}

              protected void ofProtected(SQSEvent event, Context context) {}

              public interface Step {
                void run(SQSEvent event, Context context);
              }

              public abstract static class Base {
                public abstract void run(SQSEvent event, Context context);

                public void all(SQSEvent event, Context context) {}
              }
            }
            """)
        .doTest();
  }

  @Test
  void staticMethodOfAnAbstractClass() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public abstract class A {
              // BUG: Diagnostic contains: returns no batch response
              public static void handle(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void helpersOfTheSameFile() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.BiConsumer;

            public class A {
              // BUG: Diagnostic contains: returns no batch response
              public void handle(SQSEvent event, Context context) {
                called(event, context);
                BiConsumer<SQSEvent, Context> reference = this::referred;
                reference.accept(event, context);
              }

              public void called(SQSEvent event, Context context) {}

              public void referred(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void methodsThatOtherTypesDeclare() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A implements Interceptor {
              @Override
              public void before(SQSEvent event, Context context) {}

              // BUG: Diagnostic contains: returns no batch response
              public void handle(SQSEvent event, Context context) {}
            }

            interface Interceptor {
              void before(SQSEvent event, Context context);
            }
            """)
        .addSourceLines(
            "B.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.BiFunction;

            public class B extends Step<SQSEvent> implements BiFunction<SQSEvent, Context, String> {
              @Override
              public void run(SQSEvent event, Context context) {}

              @Override
              public String apply(SQSEvent event, Context context) {
                return event.toString();
              }
            }

            abstract class Step<E> {
              public void run(E event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void overloadOfRequestHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                return null;
              }

              public void audit(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void inheritedMethodOfAnInterface() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            interface Base extends RequestHandler<SQSEvent, Void> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              default Void handleRequest(SQSEvent event, Context context) {
                return null;
              }
            }

            class A implements Base {}
            """)
        .doTest();
  }

  @Test
  void genericInput() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            abstract class A<I> implements RequestHandler<I, Void> {
              @Override
              public Void handleRequest(I input, Context context) {
                return null;
              }

              static class B extends A<SQSEvent> {}
            }
            """)
        .doTest();
  }

  @Test
  void enumAndRecordHandlers() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            record A(String name) implements RequestHandler<SQSEvent, Void> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              public Void handleRequest(SQSEvent event, Context context) {
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void severalHandlersOfOneFile() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A {
              static class OfQueue implements RequestHandler<SQSEvent, Void> {
                @Override
                // BUG: Diagnostic contains: Return an SQSBatchResponse
                public Void handleRequest(SQSEvent event, Context context) {
                  return null;
                }
              }

              static class OfTable implements RequestHandler<DynamodbEvent, Void> {
                @Override
                // BUG: Diagnostic contains: Return a StreamsEventResponse
                public Void handleRequest(DynamodbEvent event, Context context) {
                  return null;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void funqyBuildsTheResponse() {
    helper
        .addSourceLines(
            "Funq.java",
            """
            package io.quarkus.funqy;

            public @interface Funq {}
            """)
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import io.quarkus.funqy.Funq;

            public class A {
              @Funq
              public void handle(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void fifoByAnAnnotationOfTheUsers() {
    fifoHelper()
        .setArgs("-XepOpt:LambdaBatch:FifoAnnotations=a.B,a.Ordered")
        .addSourceLines("B.java", "package a;", "public @interface B {}")
        .addSourceLines("Ordered.java", "package a;", "public @interface Ordered {}")
        .addSourceLines("OnClass.java", goesOn("OnClass", "@a.B", "", true))
        .addSourceLines("OnMethod.java", goesOn("OnMethod", "", "@a.Ordered", true))
        .doTest();
  }

  @Test
  void fifoByOurAnnotationBesideTheUsers() {
    String ours = "@io.github.lambdabatch.annotations.FifoQueue";
    fifoHelper()
        .setArgs("-XepOpt:LambdaBatch:FifoAnnotations=a.B")
        .addSourceLines("OnClass.java", goesOn("OnClass", ours, "", true))
        .addSourceLines("OnMethod.java", goesOn("OnMethod", "", ours, true))
        .doTest();
  }

  @Test
  void otherAnnotationsSayNothingOfFifo() {
    fifoHelper()
        .setArgs("-XepOpt:LambdaBatch:FifoAnnotations=a.B")
        .addSourceLines("B.java", "package other;", "public @interface B {}")
        .addSourceLines("A.java", goesOn("A", "@other.B", "@Deprecated", false))
        .doTest();
  }

  @Test
  void withoutTheOptionTheUsersAnnotationSaysNothing() {
    fifoHelper()
        .addSourceLines("B.java", "package a;", "public @interface B {}")
        .addSourceLines("A.java", goesOn("A", "@a.B", "", false))
        .doTest();
  }

  private CompilationTestHelper fifoHelper() {
    return CompilationTestHelper.newInstance(FifoContinuesAfterFailure.class, getClass());
  }

  private static String goesOn(String name, String onClass, String onMethod, boolean found) {
    return """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import java.util.ArrayList;
        import java.util.List;

        %s
        class %s implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          %s
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
            %s
            for (SQSEvent.SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (NumberFormatException e) {
                failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """
        .formatted(onClass, name, onMethod, found ? "// BUG: Diagnostic contains: FIFO" : "");
  }
}
