package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class BatchResponseTypeHiddenTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(BatchResponseTypeHidden.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          Serializable convert(List<BatchItemFailure> failures) {
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void response() {
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
  void object() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void map() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void ownRecord() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void ownBean() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void subclassOfTheResponse() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void ownInterfaceWithTheGetter() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void serializableWithoutAResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Serializable> {
          @Override
          public Serializable handleRequest(SQSEvent event, Context context) {
            event.getRecords().forEach(message -> System.out.println(message.getBody()));
            return "OK";
          }
        }
        """);
  }

  @Test
  void stringResult() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, String> {
          @Override
          public String handleRequest(SQSEvent event, Context context) {
            event.getRecords().forEach(message -> System.out.println(message.getBody()));
            return "OK";
          }
        }
        """);
  }

  @Test
  void privateHelperThatReturnsSerializable() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return (SQSBatchResponse) respond();
          }

          private static Serializable respond() {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void responseReturnedByALambdaInside() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, String> {
          @Override
          public String handleRequest(SQSEvent event, Context context) {
            Function<List<BatchItemFailure>, Object> toResponse = failures -> new SQSBatchResponse(failures);
            return String.valueOf(toResponse.apply(List.of()));
          }
        }
        """);
  }

  @Test
  void responseReturnedByAnAnonymousClassInside() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void springFunctionOfObject() {
    helper.testSqs(
        """
        class A implements Function<SQSEvent, Object> {
          @Override
          public Object apply(SQSEvent event) {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void covariantReturn() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Serializable> {
          @Override
          // BUG: Diagnostic contains: its declared result is Serializable
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void covariantReturnOfObject() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Object> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void suppressed() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Serializable> {
          @Override
          @SuppressWarnings("BatchResponseTypeHidden")
          public Serializable handleRequest(SQSEvent event, Context context) {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void serializable() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void marker() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, A.Marker> {
          @Override
          // BUG: Diagnostic contains: its declared result is Marker
          public Marker handleRequest(SQSEvent event, Context context) {
            return new Response();
          }

          interface Marker {}

          private static final class Response extends SQSBatchResponse implements Marker {}
        }
        """);
  }

  @Test
  void future() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void list() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void kinesis() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, Serializable> {
          @Override
          // BUG: Diagnostic contains: Declare StreamsEventResponse
          public Serializable handleRequest(KinesisEvent event, Context context) {
            return new StreamsEventResponse();
          }
        }
        """);
  }

  @Test
  void dynamodb() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, Serializable> {
          @Override
          // BUG: Diagnostic contains: Declare StreamsEventResponse
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void plainMethod() {
    helper.testSqs(
        """
        public class A {
          // BUG: Diagnostic contains: the runtime serialises what is declared
          public Serializable onMessages(SQSEvent event, Context context) {
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void variableOfTheResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Serializable> {
          @Override
          // BUG: Diagnostic contains: Lambda does not see the failures
          public Serializable handleRequest(SQSEvent event, Context context) {
            SQSBatchResponse response = new SQSBatchResponse();
            return response;
          }
        }
        """);
  }

  @Test
  void responseOfAHelper() {
    helper.testSqs(
        """
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
        """);
  }
}
