package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class BatchResponseTypeHiddenTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(BatchResponseTypeHidden.class, getClass());

  @Test
  void noHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import java.io.Serializable;
            import java.util.List;

            class A {
              Serializable convert(List<BatchItemFailure> failures) {
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void response() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void object() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, Object> {
              @Override
              public Object handleRequest(SQSEvent event, Context context) {
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
            """)
        .doTest();
  }

  @Test
  void map() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Map;

            class A implements RequestHandler<SQSEvent, Map<String, Object>> {
              @Override
              public Map<String, Object> handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return Map.of("batchItemFailures", failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void ownRecord() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, A.Response> {
              @Override
              public A.Response handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new Response(failures);
              }

              record Response(List<BatchItemFailure> batchItemFailures) {}
            }
            """)
        .doTest();
  }

  @Test
  void ownBean() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, A.Response> {
              @Override
              public A.Response handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new Response(failures);
              }

              static final class Response {
                private final List<BatchItemFailure> failures;

                Response(List<BatchItemFailure> failures) {
                  this.failures = failures;
                }

                public List<BatchItemFailure> getBatchItemFailures() {
                  return failures;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void subclassOfTheResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, A.Response> {
              @Override
              public A.Response handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new Response(failures);
              }

              static final class Response extends SQSBatchResponse {
                Response(List<BatchItemFailure> failures) {
                  super(failures);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void ownInterfaceWithTheGetter() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, A.Response> {
              @Override
              public A.Response handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return () -> failures;
              }

              interface Response {
                List<BatchItemFailure> getBatchItemFailures();
              }
            }
            """)
        .doTest();
  }

  @Test
  void serializableWithoutAResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, Serializable> {
              @Override
              public Serializable handleRequest(SQSEvent event, Context context) {
                event.getRecords().forEach(message -> System.out.println(message.getBody()));
                return "OK";
              }
            }
            """)
        .doTest();
  }

  @Test
  void stringResult() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, String> {
              @Override
              public String handleRequest(SQSEvent event, Context context) {
                event.getRecords().forEach(message -> System.out.println(message.getBody()));
                return "OK";
              }
            }
            """)
        .doTest();
  }

  @Test
  void privateHelperThatReturnsSerializable() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                return (SQSBatchResponse) respond();
              }

              private static Serializable respond() {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void responseReturnedByALambdaInside() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.List;
            import java.util.function.Function;

            class A implements RequestHandler<SQSEvent, String> {
              @Override
              public String handleRequest(SQSEvent event, Context context) {
                Function<List<BatchItemFailure>, Object> toResponse = failures -> new SQSBatchResponse(failures);
                return String.valueOf(toResponse.apply(List.of()));
              }
            }
            """)
        .doTest();
  }

  @Test
  void responseReturnedByAnAnonymousClassInside() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.Supplier;

            class A implements RequestHandler<SQSEvent, String> {
              @Override
              public String handleRequest(SQSEvent event, Context context) {
                Supplier<SQSBatchResponse> empty =
                    new Supplier<>() {
                      @Override
                      public SQSBatchResponse get() {
                        return new SQSBatchResponse();
                      }
                    };
                return empty.get().toString();
              }
            }
            """)
        .doTest();
  }

  @Test
  void springFunctionOfObject() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.Function;

            class A implements Function<SQSEvent, Object> {
              @Override
              public Object apply(SQSEvent event) {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void covariantReturn() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, Serializable> {
              @Override
              // BUG: Diagnostic contains: its declared result is Serializable
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void covariantReturnOfObject() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, Object> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void suppressed() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, Serializable> {
              @Override
              @SuppressWarnings("BatchResponseTypeHidden")
              public Serializable handleRequest(SQSEvent event, Context context) {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void serializable() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.io.Serializable;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, Serializable> {
              @Override
              // BUG: Diagnostic contains: its declared result is Serializable
              public Serializable handleRequest(SQSEvent event, Context context) {
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
            """)
        .doTest();
  }

  @Test
  void marker() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, A.Marker> {
              @Override
              // BUG: Diagnostic contains: its declared result is Marker
              public Marker handleRequest(SQSEvent event, Context context) {
                return new Response();
              }

              interface Marker {}

              private static final class Response extends SQSBatchResponse implements Marker {}
            }
            """)
        .doTest();
  }

  @Test
  void future() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

            class A implements RequestHandler<SQSEvent, CompletableFuture<SQSBatchResponse>> {
              @Override
              // BUG: Diagnostic contains: its declared result is CompletableFuture
              public CompletableFuture<SQSBatchResponse> handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return CompletableFuture.completedFuture(new SQSBatchResponse(failures));
              }
            }
            """)
        .doTest();
  }

  @Test
  void list() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, List<BatchItemFailure>> {
              @Override
              // BUG: Diagnostic contains: its declared result is List
              public List<BatchItemFailure> handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return failures;
              }
            }
            """)
        .doTest();
  }

  @Test
  void kinesis() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.io.Serializable;

            class A implements RequestHandler<KinesisEvent, Serializable> {
              @Override
              // BUG: Diagnostic contains: Declare StreamsEventResponse
              public Serializable handleRequest(KinesisEvent event, Context context) {
                return new StreamsEventResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void dynamodb() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.io.Serializable;
            import java.util.List;

            class A implements RequestHandler<DynamodbEvent, Serializable> {
              @Override
              // BUG: Diagnostic contains: Declare StreamsEventResponse
              public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
                return new StreamsEventResponse(List.of());
              }
            }
            """)
        .doTest();
  }

  @Test
  void plainMethod() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            public class A {
              // BUG: Diagnostic contains: the runtime serialises what is declared
              public Serializable onMessages(SQSEvent event, Context context) {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void variableOfTheResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, Serializable> {
              @Override
              // BUG: Diagnostic contains: Lambda does not see the failures
              public Serializable handleRequest(SQSEvent event, Context context) {
                SQSBatchResponse response = new SQSBatchResponse();
                return response;
              }
            }
            """)
        .doTest();
  }

  @Test
  void responseOfAHelper() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, Serializable> {
              @Override
              // BUG: Diagnostic contains: Lambda does not see the failures
              public Serializable handleRequest(SQSEvent event, Context context) {
                return respond();
              }

              private static SQSBatchResponse respond() {
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }
}
