package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class RecordFailureSwallowedTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(RecordFailureSwallowed.class, getClass());

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
                  try {
                    System.out.println(message.getBody());
                  } catch (RuntimeException e) {
                    System.err.println(e);
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void notCaught() {
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
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void reported() {
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
  void reportedByAHelper() {
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
                    report(failures, message);
                  }
                }
                return new SQSBatchResponse(failures);
              }

              private void report(List<BatchItemFailure> failures, SQSMessage message) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """)
        .doTest();
  }

  @Test
  void handedOn() {
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
                    park(message);
                  }
                }
                return new SQSBatchResponse(failures);
              }

              private native void park(SQSMessage message);
            }
            """)
        .doTest();
  }

  @Test
  void thrownAgain() {
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
                    throw e;
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void thrownAgainAsAnother() {
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
  void reportedBesideTheDroppedKind() {
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
                  } catch (NumberFormatException e) {
                    System.err.println("dropped, a retry is pointless");
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
  void failureOfWorkOutsideTheLoop() {
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
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheVariable() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

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
            """)
        .doTest();
  }

  @Test
  void suppressedOnTheHelperThatSwallows() {
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
            """)
        .doTest();
  }

  @Test
  void withoutABatchResponse() {
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
  void emptyCatch() {
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
                    // BUG: Diagnostic contains: nobody is told
                  } catch (RuntimeException ignored) {
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void goesOnWithContinue() {
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
                    // BUG: Diagnostic contains: nobody is told
                  } catch (RuntimeException e) {
                    continue;
                  }
                  System.out.println("done");
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void eachCatchForItself() {
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
            """)
        .doTest();
  }

  @Test
  void narrowCatchWithNothingBroaderThatTells() {
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
            """)
        .doTest();
  }

  @Test
  void inAHelper() {
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
            """)
        .doTest();
  }

  @Test
  void inAForEach() {
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
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

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
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

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
}
