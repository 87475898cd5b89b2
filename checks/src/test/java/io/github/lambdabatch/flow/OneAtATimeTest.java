package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Threads of which one runs at a time, or one after the other. */
final class OneAtATimeTest {
  private static String submitted(String executor, String finding) {
    return collecting(
        """
        ExecutorService pool = %s;
        List<Future<?>> futures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          futures.add(pool.submit(() -> {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              %s
              failures.add(new BatchItemFailure(message.getMessageId()));
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
        """
            .formatted(executor, finding));
  }

  @Test
  void singleThread() {
    assertFlow(
        submitted("Executors.newSingleThreadExecutor()", ""),
        submitted("Executors.newSingleThreadScheduledExecutor()", ""),
        submitted("Executors.newFixedThreadPool(1)", ""));
  }

  @Test
  void severalThreads() {
    String finding = "// finds: UnsynchronizedBatchItemFailures";
    assertFlow(
        submitted("Executors.newFixedThreadPool(2)", finding),
        submitted("Executors.newCachedThreadPool()", finding));
  }

  private static String stopped(String executor, String loop) {
    return fifo(
        """
        ExecutorService pool = %s;
        AtomicBoolean stopped = new AtomicBoolean();
        Queue<BatchItemFailure> failures = new ConcurrentLinkedQueue<>();
        List<Future<?>> futures = new ArrayList<>();
        %s
        for (SQSMessage message : event.getRecords()) {
          futures.add(pool.submit(() -> {
            if (!stopped.get()) {
              try {
                orders.store(message.getBody());
                return;
              } catch (RuntimeException e) {
                stopped.set(true);
              }
            }
            failures.add(new BatchItemFailure(message.getMessageId()));
          }));
        }
        for (Future<?> future : futures) {
          try {
            future.get();
          } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
          }
        }
        return new SQSBatchResponse(new ArrayList<>(failures));
        """
            .formatted(executor, loop));
  }

  @Test
  void inOrder() {
    assertFlow(
        stopped("Executors.newSingleThreadExecutor()", ""),
        stopped("Executors.newFixedThreadPool(4)", "// finds: FifoContinuesAfterFailure"));
  }

  private static String chained(String chain, String last) {
    return fifo(
        """
        %s chain = CompletableFuture.completedFuture(true);
        Queue<BatchItemFailure> failures = new ConcurrentLinkedQueue<>();
        for (SQSMessage message : event.getRecords()) {
          chain = chain.thenApplyAsync(good -> {
            if (good) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("not stored");
              }
            }
            failures.add(new BatchItemFailure(message.getMessageId()));
            return false;
          });
        }
        %s.join();
        return new SQSBatchResponse(new ArrayList<>(failures));
        """
            .formatted(chain, last));
  }

  @Test
  void chained() {
    assertFlow(
        chained("CompletableFuture<Boolean>", "chain"),
        chained("CompletionStage<Boolean>", "chain.toCompletableFuture()"));
  }

  private static String inParallel(String before, String report, String failures) {
    return standard(
        """
        %s
        event.getRecords().parallelStream().forEach(message -> {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            %s
          }
        });
        return new SQSBatchResponse(%s);
        """
            .formatted(before, report, failures));
  }

  @Test
  void copied() {
    assertFlow(
        inParallel(
            "AtomicReference<List<BatchItemFailure>> failures = new AtomicReference<>(List.of());",
            """
            failures.updateAndGet(old -> {
              List<BatchItemFailure> copy = new ArrayList<>(old);
              copy.add(new BatchItemFailure(message.getMessageId()));
              return copy;
            });
            """,
            "failures.get()"));
  }

  @Test
  void locked() {
    String failures = "List<BatchItemFailure> failures = new ArrayList<>();\n";
    String add = "failures.add(new BatchItemFailure(message.getMessageId()));";
    String stamped = "java.util.concurrent.locks.StampedLock lock = new java.util.concurrent.locks.StampedLock();";
    assertFlow(
        inParallel(
            failures + stamped,
            "long stamp = lock.writeLock(); try { " + add + " } finally { lock.unlockWrite(stamp); }",
            "failures"),
        inParallel(
            failures + "Semaphore one = new Semaphore(1);",
            "one.acquireUninterruptibly(); try { " + add + " } finally { one.release(); }",
            "failures"));
  }

  @Test
  void letsSeveralIn() {
    String failures = "List<BatchItemFailure> failures = new ArrayList<>();\n";
    String add =
        "\n// finds: UnsynchronizedBatchItemFailures\n"
            + "failures.add(new BatchItemFailure(message.getMessageId()));";
    String stamped = "java.util.concurrent.locks.StampedLock lock = new java.util.concurrent.locks.StampedLock();";
    assertFlow(
        inParallel(
            failures + "Semaphore some = new Semaphore(4);",
            "some.acquireUninterruptibly(); try { " + add + " } finally { some.release(); }",
            "failures"),
        inParallel(
            failures + stamped,
            "long stamp = lock.readLock(); try { " + add + " } finally { lock.unlockRead(stamp); }",
            "failures"));
  }

  @Test
  void executorThatIsGiven() {
    String handler =
        """
        List<CompletableFuture<Void>> futures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          futures.add(
              CompletableFuture.runAsync(
                  () -> {
                    try {
                      orders.store(message.getBody());
                    } catch (RuntimeException e) {
                      // %s
                      failures.add(new BatchItemFailure(message.getMessageId()));
                    }
                  },
                  pool));
        }
        futures.forEach(CompletableFuture::join);
        """;

    assertFlow(
        collecting(
            handler.formatted("one after the other"),
            "private final ExecutorService pool = Executors.newSingleThreadExecutor();"),
        collecting(
            handler.formatted("finds: UnsynchronizedBatchItemFailures"),
            "private final ExecutorService pool = Executors.newFixedThreadPool(4);"));
  }
}
