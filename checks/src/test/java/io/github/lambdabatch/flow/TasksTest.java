package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** What tasks on other threads throw, which comes out where their futures are joined. */
final class TasksTest {
  private static final String ATTEMPT =
      """
      private boolean attempt(SQSMessage message) {
        try {
          orders.store(message.getBody());
          return true;
        } catch (RuntimeException e) {
          return false;
        }
      }
      """;
  private static final String STARTED =
      """
      Map<SQSMessage, Future<?>> futures = new LinkedHashMap<>();
      for (SQSMessage message : event.getRecords()) {
        futures.put(message, CompletableFuture.runAsync(() -> orders.store(message.getBody())));
      }
      """;

  @Test
  void reportedWhereJoined() {
    assertFlow(
        collecting(
            STARTED
                + """
                for (Map.Entry<SQSMessage, Future<?>> entry : futures.entrySet()) {
                  try {
                    entry.getValue().get();
                  } catch (InterruptedException | ExecutionException e) {
                    failures.add(new BatchItemFailure(entry.getKey().getMessageId()));
                  }
                }
                """));
  }

  @Test
  void swallowedWhereJoined() {
    String join =
        """
        for (Future<?> future : futures.values()) {
          try {
            future.get();
            // finds: RecordFailureSwallowed
          } catch (InterruptedException | ExecutionException e) {
            log.warning("failed");
          }
        }
        """;

    assertFlow(collecting(STARTED + join));
    assertFlow(withoutResponse(STARTED + join));
  }

  @Test
  void escapesWhereJoined() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              futures.add(CompletableFuture.runAsync(() -> orders.store(message.getBody())));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            """));
  }

  @Test
  void escapesWhereJoinedAtOnce() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                // finds: ExceptionEscapesRecordLoop
                CompletableFuture.runAsync(() -> orders.store(message.getBody())).join();
              } catch (IllegalStateException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void swallowedInSubmittedTask() {
    assertFlow(
        withoutResponse(
            """
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              executor.submit(
                  () -> {
                    try {
                      orders.store(message.getBody());
                      // finds: RecordFailureSwallowed
                    } catch (RuntimeException e) {
                      log.warning("failed");
                    }
                  });
            }
            executor.shutdown();
            while (!executor.isTerminated()) {
              Thread.onSpinWait();
            }
            """));
  }

  @Test
  void somebodyElseMayWaitForThePool() {
    assertFlow(
        withoutResponse(
            """
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              executor.submit(() -> orders.store(message.getBody()));
            }
            awaitEnd(executor);
            """,
            "private native void awaitEnd(ExecutorService executor);"),
        withoutResponse(
            """
            ThreadPoolExecutor executor = (ThreadPoolExecutor) Executors.newFixedThreadPool(4);
            Runnable end = endOf(executor);
            for (SQSMessage message : event.getRecords()) {
              executor.submit(() -> orders.store(message.getBody()));
            }
            end.run();
            """,
            "private native Runnable endOf(ThreadPoolExecutor executor);"),
        withoutResponse(
            """
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              executor.submit(() -> orders.store(message.getBody()));
            }
            new Waiting(executor) { void first() {} void second() {} };
            """,
            "abstract static class Waiting extends Thread { Waiting(ExecutorService executor) { super(\"\" + executor); } }"));
  }

  @Test
  void somebodyElseMayWaitForAFuture() {
    assertFlow(
        withoutResponse(
            """
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture<String> task = CompletableFuture.supplyAsync(() -> orders.parse(message.getBody()));
              await(task);
            }
            """,
            "private native void await(CompletableFuture<String> task);"),
        withoutResponse(
            """
            for (SQSMessage message : event.getRecords()) {
              await(CompletableFuture.supplyAsync(() -> orders.parse(message.getBody())), "order");
            }
            """,
            "private native void await(Object task, String name);"),
        withoutResponse(
            """
            CountDownLatch latch = new CountDownLatch(event.getRecords().size());
            Executor executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              executor.execute(() -> {
                orders.store(message.getBody());
                latch.countDown();
              });
            }
            await(latch);
            """,
            "private native void await(Object latch);"));
  }

  @Test
  void waitsForAMonitor() {
    assertFlow(
        withoutResponse(
            """
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              executor.execute(() -> {
                orders.store(message.getBody());
                synchronized (executor) {
                  executor.notifyAll();
                }
              });
            }
            synchronized (executor) {
              try {
                executor.wait();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
            """));
  }

  @Test
  void shutDownIsNotWaitedFor() {
    assertFlow(
        withoutResponse(
            """
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              // finds: RecordProcessingNotAwaited
              executor.submit(() -> orders.store(message.getBody()));
            }
            executor.shutdown();
            """),
        withoutResponse(
            """
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              executor.submit(() -> orders.store(message.getBody()));
            }
            awaitEnd(executor);
            """,
            """
            private static void awaitEnd(ExecutorService executor) {
              executor.shutdown();
              try {
                executor.awaitTermination(1, TimeUnit.MINUTES);
              } catch (InterruptedException e) {
                executor.shutdownNow();
              }
            }
            """),
        withoutResponse(
            """
            List<Future<?>> tasks = new ArrayList<>();
            ExecutorService executor = Executors.newFixedThreadPool(4);
            for (SQSMessage message : event.getRecords()) {
              tasks.add(executor.submit(() -> orders.store(message.getBody())));
            }
            executor.shutdown();
            for (Future<?> task : tasks) {
              while (!task.isDone()) {
                Thread.onSpinWait();
              }
            }
            """),
        withoutResponse(
            """
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture<Void> task = CompletableFuture.runAsync(() -> orders.store(message.getBody()));
              while (!task.isDone()) {
                Thread.onSpinWait();
              }
            }
            """));
  }

  @Test
  void swallowedInAnInnerLoopWhereJoinedAtOnce() {
    assertFlow(
        withoutResponse(
            """
            for (SQSMessage message : event.getRecords()) {
              for (String part : message.getBody().split(";")) {
                try {
                  CompletableFuture.runAsync(() -> orders.store(part)).join();
                  // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
            }
            """));
  }

  @Test
  void swallowedInTasksThatAreInvokedTogether() {
    assertFlow(
        withoutResponse(
            """
            List<Callable<Void>> tasks = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              tasks.add(
                  () -> {
                    try {
                      orders.store(message.getBody());
                      // finds: RecordFailureSwallowed
                    } catch (RuntimeException e) {
                      log.warning("failed");
                    }
                    return null;
                  });
            }
            try {
              Executors.newFixedThreadPool(4).invokeAll(tasks);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            """));
  }

  @Test
  void invokedTogetherFifoContinues() {
    assertFlow(
        fifoCollecting(
            """
            List<BatchItemFailure> synced = Collections.synchronizedList(failures);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              tasks.add(
                  () -> {
                    try {
                      orders.store(message.getBody());
                    } catch (RuntimeException e) {
                      synced.add(new BatchItemFailure(message.getMessageId()));
                    }
                    return null;
                  });
            }
            try {
              // finds: FifoContinuesAfterFailure
              Executors.newFixedThreadPool(4).invokeAll(tasks);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            """));
  }

  @Test
  void toldByCallbackFifoContinues() {
    assertFlow(
        fifoCollecting(
            """
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(() -> orders.store(message.getBody()))
                      .exceptionally(
                          failure -> {
                            failures.add(new BatchItemFailure(message.getMessageId()));
                            return null;
                          }));
            }
            futures.forEach(CompletableFuture::join);
            """));
  }

  @Test
  void nothingComesOutOfTasksThatCatch() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Boolean>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.supplyAsync(() -> attempt(message)));
            }
            for (int i = 0; i < futures.size(); i++) {
              if (!futures.get(i).join()) {
                failures.add(new BatchItemFailure(event.getRecords().get(i).getMessageId()));
              }
            }
            """,
            ATTEMPT));
  }

  @Test
  void nothingComesOutOfFuturesThatCope() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(() -> orders.store(message.getBody()))
                      .exceptionally(
                          failure -> {
                            failures.add(new BatchItemFailure(message.getMessageId()));
                            return null;
                          }));
            }
            futures.forEach(CompletableFuture::join);
            """));
  }

  @Test
  void swallowedInATaskAndThrownWhereJoined() {
    assertFlow(
        withoutResponse(
            """
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(executor.submit(() -> {
                try {
                  orders.store(message.getBody());
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
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
            """,
            "private final ExecutorService executor = Executors.newFixedThreadPool(4);"));
  }

  @Test
  void swallowedThenThrownForAnotherReason() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            try {
              orders.storeChecked("end of batch");
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
            """));
  }

  @Test
  void waitsOnlyForTheTaskWithinATask() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // finds: RecordProcessingNotAwaited
              CompletableFuture.runAsync(() -> {
                try {
                  CompletableFuture.runAsync(() -> orders.store(message.getBody())).join();
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              });
            }
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void reportedByTheTaskThatThrows() {
    String join =
        """
        for (Future<?> future : futures) {
          try {
            future.get();
          } catch (InterruptedException | ExecutionException e) {
            log.warning("failed");
          }
        }
        """;
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(executor.submit(() -> {
                try {
                  orders.store(message.getBody());
                } catch (Exception e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  throw new IllegalStateException(e);
                }
              }));
            }
            """
                + join
                + "return new SQSBatchResponse(failures);\n",
            "private final ExecutorService executor = Executors.newFixedThreadPool(4);"),
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> {
                try {
                  orders.store(message.getBody());
                } catch (Exception e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  throw new IllegalStateException(e);
                }
              }));
            }
            try {
              CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            } catch (CompletionException e) {
              log.warning("failed");
            }
            return new SQSBatchResponse(failures);
            """),
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(executor.submit(() -> {
                try {
                  orders.store(message.getBody());
                } catch (Exception e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  throw new IllegalStateException(e);
                }
              }));
            }
            """
                + join
                + """
                // finds: EmptyBatchResponse
                return new SQSBatchResponse(List.of());
                """,
            "private final ExecutorService executor = Executors.newFixedThreadPool(4);"));
  }

  @Test
  void lostWhereTheTaskReportsSomeOfWhatItThrows() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(executor.submit(() -> {
                try {
                  orders.store(message.getBody());
                } catch (IllegalStateException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  throw e;
                }
              }));
            }
            for (Future<?> future : futures) {
              try {
                future.get();
                // finds: RecordFailureSwallowed
              } catch (InterruptedException | ExecutionException e) {
                log.warning("failed");
              }
            }
            return new SQSBatchResponse(failures);
            """,
            "private final ExecutorService executor = Executors.newFixedThreadPool(4);"));
  }

  @Test
  void joinedWithinTheTask() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> {
                try {
                  CompletableFuture.runAsync(() -> orders.store(message.getBody())).join();
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            return new SQSBatchResponse(failures);
            """),
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> {
                try {
                  // finds: ExceptionEscapesRecordLoop
                  CompletableFuture.runAsync(() -> orders.store(message.getBody())).join();
                } catch (IllegalStateException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void resultsOfTasksThatAreInvokedTogetherTell() {
    String pool = "private final ExecutorService pool = Executors.newFixedThreadPool(4);";
    String throwing =
        """
        } catch (InterruptedException | ExecutionException e) {
          throw new IllegalStateException(e);
        }
        """;
    assertFlow(
        collecting(
            """
            List<Callable<Optional<BatchItemFailure>>> tasks = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              tasks.add(
                  () -> {
                    try {
                      orders.store(message.getBody());
                      return Optional.empty();
                    } catch (RuntimeException e) {
                      return Optional.of(new BatchItemFailure(message.getMessageId()));
                    }
                  });
            }
            try {
              for (Future<Optional<BatchItemFailure>> future : pool.invokeAll(tasks)) {
                future.get().ifPresent(failures::add);
              }
            """
                + throwing,
            pool),
        collecting(
            """
            List<Callable<Boolean>> tasks =
                event.getRecords().stream().<Callable<Boolean>>map(message -> () -> attempt(message)).toList();
            try {
              List<Future<Boolean>> futures = pool.invokeAll(tasks);
              for (int i = 0; i < futures.size(); i++) {
                if (!futures.get(i).get()) {
                  failures.add(new BatchItemFailure(event.getRecords().get(i).getMessageId()));
                }
              }
            """
                + throwing,
            ATTEMPT,
            pool),
        collecting(
            """
            List<Callable<Void>> tasks = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              tasks.add(
                  () -> {
                    // finds: ExceptionEscapesRecordLoop
                    orders.store(message.getBody());
                    return null;
                  });
            }
            try {
              for (Future<Void> future : pool.invokeAll(tasks)) {
                future.get();
              }
            """
                + throwing,
            pool));
  }

  @Test
  void interruptIsNoFailureOfATask() {
    assertFlow(
        collecting(
            STARTED
                + """
                for (Map.Entry<SQSMessage, Future<?>> entry : futures.entrySet()) {
                  try {
                    entry.getValue().get();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                  } catch (ExecutionException e) {
                    failures.add(new BatchItemFailure(entry.getKey().getMessageId()));
                  }
                }
                """));
  }

  @Test
  void methodsOfFuturesAndPermitsAreNoWork() {
    String pool = "private final ExecutorService pool = Executors.newFixedThreadPool(4);";
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture<Void> future = new CompletableFuture<>();
              pool.execute(() -> {
                try {
                  orders.store(message.getBody());
                  future.complete(null);
                } catch (RuntimeException e) {
                  future.completeExceptionally(e);
                }
              });
              try {
                future.join();
              } catch (CompletionException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            pool),
        collecting(
            """
            Map<String, ForkJoinTask<?>> tasks = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              tasks.put(
                  message.getMessageId(), ForkJoinPool.commonPool().submit(() -> orders.store(message.getBody())));
            }
            tasks.forEach((id, task) -> {
              task.quietlyJoin();
              if (task.isCompletedAbnormally()) {
                failures.add(new BatchItemFailure(id));
              }
            });
            """),
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              FutureTask<Boolean> task = new FutureTask<>(() -> attempt(message));
              task.run();
              try {
                if (!task.get()) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              } catch (Exception e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            ATTEMPT),
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                CompletableFuture.runAsync(() -> orders.store(message.getBody())).orTimeout(1, TimeUnit.SECONDS).join();
              } catch (CompletionException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """),
        standard(
            """
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            Semaphore permits = new Semaphore(4);
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              permits.acquireUninterruptibly();
              futures.add(CompletableFuture.runAsync(() -> {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                } finally {
                  permits.release();
                }
              }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            return new SQSBatchResponse(failures);
            """),
        collecting(
            """
            CompletionService<Optional<String>> service = new ExecutorCompletionService<>(pool);
            for (SQSMessage message : event.getRecords()) {
              service.submit(() -> failedId(message));
            }
            for (int i = 0; i < event.getRecords().size(); i++) {
              try {
                service.take().get().ifPresent(id -> failures.add(new BatchItemFailure(id)));
              } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
              }
            }
            """,
            """
            private Optional<String> failedId(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (RuntimeException e) {
                return Optional.of(message.getMessageId());
              }
            }
            """,
            "private final ExecutorService pool = Executors.newFixedThreadPool(4);"));
  }

  @Test
  void oneAfterTheOtherIsSynchronized() {
    assertFlow(
        collecting(
            """
            event.getRecords().parallelStream()
                .filter(message -> !attempt(message))
                .forEachOrdered(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            """,
            ATTEMPT),
        collecting(
            """
            event.getRecords().parallelStream()
                .filter(message -> !attempt(message))
                // finds: UnsynchronizedBatchItemFailures
                .forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            """,
            ATTEMPT));
  }

  @Test
  void taskThatDoesNoWorkNeedNobodyWaitFor() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture.runAsync(() -> log.info("begins"));
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void triedAgainOnAnotherThread() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean failed = false;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
              }
              if (failed) {
                CompletableFuture.runAsync(() -> orders.store(message.getBody())).join();
              }
            }
            """));
  }

  @Test
  void loggedOnAnotherThread() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean failed = false;
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                failed = true;
              }
              if (failed) {
                CompletableFuture.runAsync(() -> log.warning("failed")).join();
              }
            }
            """));
  }

  @Test
  void futureFromElsewhereIsWork() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              ready.join();
            }
            """,
            "private CompletableFuture<String> ready;"));
  }

  @Test
  void taskBesideWorkThatIsCaughtAroundTheLoop() {
    assertFlow(
        collecting(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                // finds: RecordProcessingNotAwaited
                CompletableFuture.runAsync(() -> orders.store(message.getBody()));
                // finds: ExceptionEscapesRecordLoop
                orders.offer(message.getBody());
              }
            } catch (RuntimeException e) {
              log.warning("failed");
            }
            """));
  }

  @Test
  void futureOfNothingThatWasToldNothing() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              all.add(work(message));
            }
            all.forEach(CompletableFuture::join);
            """,
            """
            private CompletableFuture<Void> work(SQSMessage message) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                log.warning("failed");
                return acknowledge();
              }
              return acknowledge();
            }

            private native CompletableFuture<Void> acknowledge();
            """));
  }

  @Test
  void futureOfNothingThatRunsAFunction() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              all.add(work(message));
            }
            all.forEach(CompletableFuture::join);
            """,
            """
            private CompletableFuture<Void> work(SQSMessage message) {
              try {
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
                return acknowledge(() -> {});
              }
              return acknowledge(() -> {});
            }

            private native CompletableFuture<Void> acknowledge(Runnable work);
            """));
  }

  @Test
  void futureOfATextThatRunsAFunction() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<String>> all = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              all.add(work(message));
            }
            all.forEach(CompletableFuture::join);
            """,
            """
            private CompletableFuture<String> work(SQSMessage message) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                log.warning("failed");
                return acknowledge(() -> {});
              }
              return acknowledge(() -> {});
            }

            private native CompletableFuture<String> acknowledge(Runnable work);
            """));
  }
}
