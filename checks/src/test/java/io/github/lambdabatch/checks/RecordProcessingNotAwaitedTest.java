package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class RecordProcessingNotAwaitedTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(RecordProcessingNotAwaited.class, getClass());
  private final HandlerTestHelper helper = HandlerTestHelper.of(RecordProcessingNotAwaited.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          void process(List<SQSMessage> messages, Executor executor) {
            for (SQSMessage message : messages) {
              executor.execute(() -> Integer.parseInt(message.getBody()));
            }
          }
        }
        """);
  }

  @Test
  void nothingHandedOver() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              process(message);
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void joined() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> process(message)));
            }
            futures.forEach(CompletableFuture::join);
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void gotInALoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(executor.submit(() -> process(message)));
            }
            for (Future<?> future : futures) {
              try {
                future.get();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void awaitTermination() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              executor.execute(() -> process(message));
            }
            executor.shutdown();
            try {
              executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void invokeAll() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              tasks.add(() -> Integer.parseInt(message.getBody()));
            }
            try {
              executor.invokeAll(tasks);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void latch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            CountDownLatch latch = new CountDownLatch(event.getRecords().size());
            for (SQSMessage message : event.getRecords()) {
              executor.execute(
                  () -> {
                    process(message);
                    latch.countDown();
                  });
            }
            try {
              latch.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void threadJoined() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              Thread thread = new Thread(() -> process(message));
              thread.start();
              try {
                thread.join();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void joinedAtOnce() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture.runAsync(() -> process(message)).join();
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void futuresStreamed() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<CompletableFuture<Void>> futures =
                event.getRecords().stream().map(m -> CompletableFuture.runAsync(() -> process(m))).toList();
            futures.forEach(CompletableFuture::join);
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void futuresHandedToAHelper() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> process(message)));
            }
            Waiting.waitFor(futures);
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }

        interface Waiting {
          static void waitFor(List<CompletableFuture<Void>> futures) {
            futures.forEach(CompletableFuture::join);
          }
        }
        """);
  }

  @Test
  void onlyLogging() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              executor.execute(() -> System.out.println(message.getMessageId()));
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void awaitedInTheResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<CompletableFuture<BatchItemFailure>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.supplyAsync(() -> attempt(message)));
            }
            return new SQSBatchResponse(
                futures.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList());
          }

          private static BatchItemFailure attempt(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
              return null;
            } catch (RuntimeException e) {
              return new BatchItemFailure(message.getMessageId());
            }
          }
        }
        """);
  }

  @Test
  void suppressed() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          @SuppressWarnings("RecordProcessingNotAwaited")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture.runAsync(() -> Integer.parseInt(message.getBody()));
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void runAsync() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: the handler returns without waiting for it
              CompletableFuture.runAsync(() -> process(message));
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void supplyAsync() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: the handler returns without waiting for it
              CompletableFuture.supplyAsync(() -> Integer.parseInt(message.getBody()));
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void execute() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: the handler returns without waiting for it
              executor.execute(() -> process(message));
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void thread() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: the handler returns without waiting for it
              new Thread(() -> process(message)).start();
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void futuresCollectedOnly() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // BUG: Diagnostic contains: the handler returns without waiting for it
              futures.add(executor.submit(() -> process(message)));
            }
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void forEach() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            event.getRecords().forEach(
                message ->
                    // BUG: Diagnostic contains: the handler returns without waiting for it
                    executor.execute(() -> process(message)));
            return new SQSBatchResponse();
          }

          private static void process(SQSMessage message) {
            Integer.parseInt(message.getBody());
          }
        }
        """);
  }

  @Test
  void kinesis() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          private final ExecutorService executor = Executors.newFixedThreadPool(4);

          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              // BUG: Diagnostic contains: hands the work on a record to another thread
              executor.submit(() -> Integer.parseInt(record.getKinesis().getPartitionKey()));
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void dynamodb() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (DynamodbStreamRecord record : event.getRecords()) {
              // BUG: Diagnostic contains: to Lambda the record was processed
              CompletableFuture.runAsync(() -> Integer.parseInt(record.getEventName()));
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void completedFutureWaitsForNobody() {
    compilation
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
            import java.util.concurrent.*;

            class A implements RequestHandler<SQSEvent, CompletableFuture<SQSBatchResponse>> {
              @Override
              public CompletableFuture<SQSBatchResponse> handleRequest(SQSEvent event, Context context) {
                List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  // BUG: Diagnostic contains:
                  CompletableFuture.runAsync(() -> {
                    try {
                      Thread.sleep(Integer.parseInt(message.getBody()));
                    } catch (Exception e) {
                      failures.add(new BatchItemFailure(message.getMessageId()));
                    }
                  });
                }
                return CompletableFuture.completedFuture(new SQSBatchResponse(failures));
              }
            }
            """)
        .doTest();
  }
}
