package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Fields that several threads add failures to. */
final class FieldsOfThreadsTest {
  private static final String ADDS =
      """
      event.getRecords().parallelStream()
          .forEach(
              message -> {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  %s
                  failed.add(new BatchItemFailure(message.getMessageId()));
                }
              });
      return new SQSBatchResponse(failed);
      """;
  private static final String SHARED = ADDS.formatted("// finds: UnsynchronizedBatchItemFailures");
  private static final String MADE_FOR_IT = ADDS.formatted("");

  @Test
  void neverCleared() {
    assertFlow(
        standard(
            SHARED,
            """
            // finds: BatchItemFailuresInField
            private final List<BatchItemFailure> failed = new LinkedList<>();
            """));
  }

  @Test
  void cleared() {
    String failed = "private List<BatchItemFailure> failed = new ArrayList<>();";

    assertFlow(standard("failed.clear();\n" + SHARED, failed));
    assertFlow(standard("this.failed.clear();\n" + SHARED, failed));
  }

  @Test
  void ofTasks() {
    assertFlow(
        standard(
            """
            failed.clear();
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  pool.submit(
                      () -> {
                        try {
                          orders.store(message.getBody());
                        } catch (RuntimeException e) {
                          // finds: UnsynchronizedBatchItemFailures
                          failed.add(new BatchItemFailure(message.getMessageId()));
                        }
                      }));
            }
            for (Future<?> future : futures) {
              try {
                future.get();
              } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
              }
            }
            return new SQSBatchResponse(failed);
            """,
            """
            private final List<BatchItemFailure> failed = new ArrayList<>();
            private final ExecutorService pool = Executors.newFixedThreadPool(4);
            """));
  }

  @Test
  void neverClearedByTasks() {
    assertFlow(
        standard(
            """
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(
                      () -> {
                        try {
                          orders.store(message.getBody());
                        } catch (RuntimeException e) {
                          // finds: UnsynchronizedBatchItemFailures
                          failed.add(new BatchItemFailure(message.getMessageId()));
                        }
                      }));
            }
            futures.forEach(CompletableFuture::join);
            return new SQSBatchResponse(failed);
            """,
            """
            // finds: BatchItemFailuresInField
            private final List<BatchItemFailure> failed = new ArrayList<>();
            """));
  }

  @Test
  void madeForSeveralThreads() {
    assertFlow(
        standard(
            "failed.clear();\n" + MADE_FOR_IT,
            "private final List<BatchItemFailure> failed = new CopyOnWriteArrayList<>();"),
        standard(
            "failed.clear();\n" + MADE_FOR_IT,
            "private final List<BatchItemFailure> failed = Collections.synchronizedList(new ArrayList<>());"));
  }

  @Test
  void madeSomewhereElse() {
    assertFlow(
        standard("failed.clear();\n" + MADE_FOR_IT, "List<BatchItemFailure> failed = new ArrayList<>();"),
        standard(
            "failed.clear();\n" + MADE_FOR_IT,
            """
            private List<BatchItemFailure> failed = new ArrayList<>();
            void use(List<BatchItemFailure> given) {
              failed = given;
            }
            """));
  }
}
