package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class BatchItemFailuresInFieldTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(BatchItemFailuresInField.class, getClass());

  @Test
  void noHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A {
              private final List<BatchItemFailure> failures = new ArrayList<>();

              void add(SQSMessage message) {
                failures.add(new BatchItemFailure(message.getMessageId()));
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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, Void> {
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public Void handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void localList() {
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
  void fieldThatHoldsNoFailures() {
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
              private final List<String> seen = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    seen.add(e.getMessage());
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
  void newListAtTheStart() {
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
              private List<BatchItemFailure> failures;

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                failures = new ArrayList<>();
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
  void newListThroughThis() {
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
              private List<BatchItemFailure> failures;

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                this.failures = new ArrayList<>();
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
  void clearedAtTheStart() {
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
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                failures.clear();
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
  void clearedThroughThis() {
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
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                this.failures.clear();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    this.failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void clearedByAHelper() {
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
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                reset();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(failures);
              }

              private void reset() {
                failures.clear();
              }
            }
            """)
        .doTest();
  }

  @Test
  void listOfAnObjectPerInvocation() {
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
                return new Run().process(event);
              }

              private static final class Run {
                private final List<BatchItemFailure> failures = new ArrayList<>();

                SQSBatchResponse process(SQSEvent event) {
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
            """)
        .doTest();
  }

  @Test
  void responseFieldSetAnew() {
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

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              private SQSBatchResponse response;

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                response = new SQSBatchResponse(new ArrayList<>());
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return response;
              }
            }
            """)
        .doTest();
  }

  @Test
  void resetInEveryBranch() {
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
              private List<BatchItemFailure> failures;

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                if (failures == null) {
                  failures = new ArrayList<>();
                } else {
                  failures.clear();
                }
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
  void suppressed() {
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
              @SuppressWarnings("BatchItemFailuresInField")
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
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
  void finalField() {
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
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
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
  void staticField() {
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
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private static final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
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
  void filledByAHelper() {
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
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    report(message);
                  }
                }
                return new SQSBatchResponse(failures);
              }

              private void report(SQSMessage message) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """)
        .doTest();
  }

  @Test
  void throughThis() {
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
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    this.failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(this.failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void synchronizedList() {
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
            import java.util.Collections;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final List<BatchItemFailure> failures = Collections.synchronizedList(new ArrayList<>());

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
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
  void createdByTheConstructor() {
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
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final List<BatchItemFailure> failures;

              A() {
                failures = new ArrayList<>();
              }

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
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
  void createdOnce() {
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
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private List<BatchItemFailure> failures;

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                if (failures == null) {
                  failures = new ArrayList<>();
                }
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
  void responseInAField() {
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

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());

              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Integer.parseInt(message.getBody());
                  } catch (RuntimeException e) {
                    response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return response;
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
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              // BUG: Diagnostic contains: Collect them in a local list
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                    break;
                  }
                }
                return new StreamsEventResponse(failures);
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
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
              // BUG: Diagnostic contains: failures of one batch are still in it in the next
              private final List<BatchItemFailure> failures = new ArrayList<>();

              @Override
              public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
                for (DynamodbStreamRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getEventName());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
                    return new StreamsEventResponse(failures);
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void fieldOfTheClassAroundAnAnonymousHandler() {
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

            class A {
              // BUG: Diagnostic contains: The handler object lives on
              private final List<BatchItemFailure> failures = new ArrayList<>();

              final RequestHandler<SQSEvent, SQSBatchResponse> handler = new RequestHandler<>() {
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      Integer.parseInt(message.getBody());
                    } catch (RuntimeException e) {
                      failures.add(new BatchItemFailure(message.getMessageId()));
                    }
                  }
                  return new SQSBatchResponse(failures);
                }
              };
            }
            """)
        .doTest();
  }
}
