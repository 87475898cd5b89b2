package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class UnprocessedRecordsDroppedTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(UnprocessedRecordsDropped.class, getClass());

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
  void kinesisRetriesTheRest() {
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
                  } catch (RuntimeException e) {
                    return new StreamsEventResponse(
                        List.of(new StreamsEventResponse.BatchItemFailure(record.getKinesis().getSequenceNumber())));
                  }
                }
                return new StreamsEventResponse(List.of());
              }
            }
            """)
        .doTest();
  }

  @Test
  void dynamodbRetriesTheRest() {
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
                  } catch (RuntimeException e) {
                    return new StreamsEventResponse(
                        List.of(new StreamsEventResponse.BatchItemFailure(record.getDynamodb().getSequenceNumber())));
                  }
                }
                return new StreamsEventResponse(List.of());
              }
            }
            """)
        .doTest();
  }

  @Test
  void goesOn() {
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
  void throwsInstead() {
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
  void stopsWithoutAFailure() {
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
                    break;
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void breakOfAnInnerLoop() {
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
                    for (String line : message.getBody().split(" ")) {
                      break;
                    }
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void restReported() {
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
            """)
        .doTest();
  }

  @Test
  void allReported() {
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
                    return new SQSBatchResponse(
                        event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void restReportedAfterTheLoop() {
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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void breakAfterAFailure() {
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
                    // BUG: Diagnostic contains: the messages that it never attempted are in no response
                    break;
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void saysWhatToDo() {
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
                    // BUG: Diagnostic contains: Return them with the one that failed
                    break;
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void returnAfterAFailure() {
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
                    // BUG: Diagnostic contains: Lambda deletes them, and they are lost
                    return new SQSBatchResponse(failures);
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void onFifoAsWell() {
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
            import io.github.lambdabatch.annotations.FifoQueue;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void messagesThatArePassedOver() {
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
                  } catch (RuntimeException e) {
                    // BUG: Diagnostic contains: the messages that it never attempted are in no response
                    return null;
                  }
                }
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void breakAfterAReportWithoutAnException() {
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
                    failures.add(new BatchItemFailure(message.getMessageId()));
                    // BUG: Diagnostic contains: the messages that it never attempted are in no response
                    break;
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void labelledBreak() {
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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

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
