package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class StreamContinuesAfterFailureTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(StreamContinuesAfterFailure.class, getClass());

  @Test
  void noHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A {
              StreamsEventResponse convert(List<KinesisEventRecord> records) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (KinesisEventRecord record : records) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void sqsGoesOn() {
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
  void noBatchResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, Void> {
              @Override
              public Void handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void breaks() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
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
  void returnsTheCheckpoint() {
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
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    return new StreamsEventResponse(
                        List.of(new BatchItemFailure(record.getKinesis().getSequenceNumber())));
                  }
                }
                return new StreamsEventResponse(List.of());
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
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    throw e;
                  }
                }
                return new StreamsEventResponse(failures);
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
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                records:
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                    break records;
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void flagEndsTheLoop() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                boolean failed = false;
                for (KinesisEventRecord record : event.getRecords()) {
                  if (failed) {
                    break;
                  }
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                    failed = true;
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void listEndsTheLoop() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (KinesisEventRecord record : event.getRecords()) {
                  if (!failures.isEmpty()) {
                    break;
                  }
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void loopCondition() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (int i = 0; i < event.getRecords().size() && failures.isEmpty(); i++) {
                  KinesisEventRecord record = event.getRecords().get(i);
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void takeWhile() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                event.getRecords().stream()
                    .takeWhile(record -> attempt(record, failures))
                    .forEach(record -> System.out.println(record.getEventID()));
                return new StreamsEventResponse(failures);
              }

              private static boolean attempt(KinesisEventRecord record, List<BatchItemFailure> failures) {
                try {
                  Integer.parseInt(record.getKinesis().getPartitionKey());
                  return true;
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  return false;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void failureNobodyIsToldOf() {
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
                    System.err.println(record.getEventID());
                  }
                }
                return new StreamsEventResponse(List.of());
              }
            }
            """)
        .doTest();
  }

  @Test
  void failureHandedOn() {
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
                    Dlq.send(record);
                  }
                }
                return new StreamsEventResponse(List.of());
              }
            }

            interface Dlq {
              static void send(KinesisEventRecord record) {
                Integer.parseInt(record.getEventID());
              }
            }
            """)
        .doTest();
  }

  @Test
  void tasksThatTellOfNoFailure() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<CompletableFuture<Void>> futures = new ArrayList<>();
                for (KinesisEventRecord record : event.getRecords()) {
                  futures.add(CompletableFuture.runAsync(() -> {
                    try {
                      Integer.parseInt(record.getKinesis().getPartitionKey());
                    } catch (RuntimeException e) {
                      Dlq.send(record);
                    }
                  }));
                }
                CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
                return new StreamsEventResponse(List.of());
              }
            }

            interface Dlq {
              static void send(KinesisEventRecord record) {
                Integer.parseInt(record.getEventID());
              }
            }
            """)
        .doTest();
  }

  @Test
  void tasksJoinedAndHandedOn() {
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
            import java.util.concurrent.CompletableFuture;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                event.getRecords().parallelStream().forEach(record -> {
                  try {
                    CompletableFuture.runAsync(() -> Integer.parseInt(record.getEventName())).join();
                  } catch (RuntimeException e) {
                    Dlq.send(record);
                  }
                });
                return new StreamsEventResponse(List.of());
              }
            }

            interface Dlq {
              static void send(KinesisEventRecord record) {
                Integer.parseInt(record.getEventID());
              }
            }
            """)
        .doTest();
  }

  @Test
  void tasksWhoseCallbackReports() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CopyOnWriteArrayList;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<StreamsEventResponse.BatchItemFailure> failures = new CopyOnWriteArrayList<>();
                List<CompletableFuture<Void>> futures = new ArrayList<>();
                // BUG: Diagnostic contains: does not process the records one after the other
                for (KinesisEventRecord record : event.getRecords()) {
                  futures.add(
                      CompletableFuture.runAsync(() -> Integer.parseInt(record.getEventName()))
                          .exceptionally(failure -> {
                            failures.add(
                                new StreamsEventResponse.BatchItemFailure(record.getKinesis().getSequenceNumber()));
                            return null;
                          }));
                }
                CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void retriedInTheCatch() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    try {
                      Integer.parseInt(record.getKinesis().getPartitionKey());
                    } catch (RuntimeException again) {
                      failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                      break;
                    }
                  }
                }
                return new StreamsEventResponse(failures);
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
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              @SuppressWarnings("StreamContinuesAfterFailure")
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
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
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void continues() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                    continue;
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void indexed() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (int i = 0; i < event.getRecords().size(); i++) {
                  KinesisEventRecord record = event.getRecords().get(i);
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void iterator() {
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
            import java.util.Iterator;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                Iterator<KinesisEventRecord> iterator = event.getRecords().iterator();
                // BUG: Diagnostic contains: goes on after a record has failed
                while (iterator.hasNext()) {
                  KinesisEventRecord record = iterator.next();
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
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
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                event.getRecords().forEach(
                    record -> {
                      try {
                        Integer.parseInt(record.getKinesis().getPartitionKey());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                      }
                    });
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void stream() {
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
            import java.util.Optional;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                return new StreamsEventResponse(
                    // BUG: Diagnostic contains: goes on after a record has failed
                    event.getRecords().stream().map(this::attempt).flatMap(Optional::stream).toList());
              }

              private Optional<BatchItemFailure> attempt(KinesisEventRecord record) {
                try {
                  Integer.parseInt(record.getKinesis().getPartitionKey());
                  return Optional.empty();
                } catch (RuntimeException e) {
                  return Optional.of(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void helper() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (KinesisEventRecord record : event.getRecords()) {
                  attempt(record, failures);
                }
                return new StreamsEventResponse(failures);
              }

              private static void attempt(KinesisEventRecord record, List<BatchItemFailure> failures) {
                try {
                  Integer.parseInt(record.getKinesis().getPartitionKey());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void innerBreak() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                    for (String part : e.getMessage().split(" ")) {
                      break;
                    }
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }

  @Test
  void resultReported() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (KinesisEventRecord record : event.getRecords()) {
                  if (!attempt(record)) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }

              private static boolean attempt(KinesisEventRecord record) {
                try {
                  Integer.parseInt(record.getKinesis().getPartitionKey());
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
  void message() {
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
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: the lowest reported sequence number is the checkpoint
                for (KinesisEventRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
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
              @Override
              public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
                List<BatchItemFailure> failures = new ArrayList<>();
                // BUG: Diagnostic contains: goes on after a record has failed
                for (DynamodbStreamRecord record : event.getRecords()) {
                  try {
                    Integer.parseInt(record.getEventName());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
                  }
                }
                return new StreamsEventResponse(failures);
              }
            }
            """)
        .doTest();
  }
}
