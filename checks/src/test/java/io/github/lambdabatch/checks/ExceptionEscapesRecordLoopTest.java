package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class ExceptionEscapesRecordLoopTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(ExceptionEscapesRecordLoop.class, getClass());

  @Test
  void noHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void noBatchResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, Void> {
              @Override
              public Void handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  Integer.parseInt(message.getBody());
                }
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void hiddenBatchResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, Object> {
              @Override
              public Object handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  Integer.parseInt(message.getBody());
                }
                return List.of();
              }
            }
            """)
        .doTest();
  }

  @Test
  void nothingThatFails() {
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
                  System.out.println(message.getMessageId() + " " + message.getBody().length());
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void workOutsideTheLoop() {
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
                Integer.parseInt(System.getenv("LIMIT"));
                for (SQSMessage message : event.getRecords()) {
                  System.out.println(message.getBody());
                }
                Integer.parseInt("1");
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void bulkCall() {
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
                storeAll(event.getRecords());
                return new SQSBatchResponse(failures);
              }

              private native void storeAll(List<SQSMessage> messages);
            }
            """)
        .doTest();
  }

  @Test
  void caughtForEachRecord() {
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
  void caughtInAHelper() {
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
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheMethod() {
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
              @SuppressWarnings("ExceptionEscapesRecordLoop")
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheClass() {
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
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheVariable() {
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
                  @SuppressWarnings("ExceptionEscapesRecordLoop")
                  int amount = Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheField() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A {
              @SuppressWarnings("ExceptionEscapesRecordLoop")
              private final RequestHandler<SQSEvent, SQSBatchResponse> handler =
                  (event, context) -> {
                    event.getRecords().forEach(message -> Integer.parseInt(message.getBody()));
                    return new SQSBatchResponse();
                  };
            }
            """)
        .doTest();
  }

  @Test
  void suppressionOfAnotherCheckDoesNotCount() {
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
            """)
        .doTest();
  }

  @Test
  void sqs() {
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
                  // BUG: Diagnostic contains: one failing message sends the whole batch back
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void sqsSaysWhatToDo() {
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
                  // BUG: Diagnostic contains: Catch it for each message and report that message
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse(failures);
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
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void tooNarrowACatch() {
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
                    // BUG: Diagnostic contains: leaves the record loop
                    Integer.parseInt(message.getBody());
                  } catch (NumberFormatException e) {
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
  void workBeforeTheTry() {
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
            """)
        .doTest();
  }

  @Test
  void rethrow() {
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
                    // BUG: Diagnostic contains: leaves the record loop
                    throw new IllegalStateException(e);
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void tryAroundTheLoop() {
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
            """)
        .doTest();
  }

  @Test
  void explicitThrow() {
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
                  if (message.getBody().isEmpty()) {
                    // BUG: Diagnostic contains: leaves the record loop
                    throw new IllegalArgumentException("empty");
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void firstWorkOfEachLoop() {
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
            """)
        .doTest();
  }

  @Test
  void forEach() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void methodReference() {
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
                // BUG: Diagnostic contains: leaves the record loop
                event.getRecords().stream().map(SQSMessage::getBody).forEach(Integer::parseInt);
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void callOfTheHelperThatThrows() {
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
                  // BUG: Diagnostic contains: leaves the record loop
                  process(message);
                }
                return new SQSBatchResponse(failures);
              }

              private void process(SQSMessage message) {
                Integer.parseInt(message.getBody());
              }
            }
            """)
        .doTest();
  }

  @Test
  void loopInAHelper() {
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
            """)
        .doTest();
  }

  @Test
  void anonymousClass() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

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
            """)
        .doTest();
  }

  @Test
  void lambda() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

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
            """)
        .doTest();
  }

  @Test
  void genericBaseClass() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

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
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            public class A {
              public SQSBatchResponse onMessages(SQSEvent event, Context context) {
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

  @Test
  void springBean() {
    helper
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
    helper
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
