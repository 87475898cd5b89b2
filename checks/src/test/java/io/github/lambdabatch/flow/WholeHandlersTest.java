package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Handlers as they are written in practice, where several of these things meet. */
final class WholeHandlersTest {
  @Test
  void emptyIfContinue() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody() == null) continue;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  private static String wholeNewThread(String caught) {
    return collecting(
        """
        Thread thread = new Thread(() -> {
          for (SQSMessage message : event.getRecords()) {
            try {
              orders.store(message.getBody());
              %s
            }
          }
        });
        thread.start();
        """
            .formatted(caught));
  }

  @Test
  void wholeNewThread() {
    assertFlow(
        wholeNewThread(
            """
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            """),
        wholeNewThread(
            """
            // finds: RecordFailureSwallowed
            } catch (RuntimeException e) {
              log.warning("not stored");
            """));
  }

  @Test
  void fieldsHoldTheFailures() {
    assertFlow(
        standard(
            """
            failures.clear();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
            """,
            """
            private final List<BatchItemFailure> failures = new ArrayList<>();
            """));
  }

  @Test
  void fieldsHoldTheFifoFlag() {
    assertFlow(
        fifo(
            """
            failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              handle(message);
            }
            return new SQSBatchResponse(failures);
            """,
            """
            private List<BatchItemFailure> failures;

            private void handle(SQSMessage message) {
              if (!failures.isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                return;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void fieldFlagInAHelper() {
    assertFlow(
        fifoCollecting(
            """
            stopped = false;
            event.getRecords().forEach(message -> handle(message, failures));
            """,
            """
            private boolean stopped;

            private void handle(SQSMessage message, List<BatchItemFailure> failures) {
              if (stopped) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                return;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                stopped = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void responseAsTheFlag() {
    assertFlow(
        fifo(
            """
            SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());
            for (SQSMessage message : event.getRecords()) {
              if (!response.getBatchItemFailures().isEmpty()) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
            """));
  }

  @Test
  void sublistFromNextIndex() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            ListIterator<SQSMessage> iterator = messages.listIterator();
            while (iterator.hasNext()) {
              SQSMessage message = iterator.next();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                int from = iterator.previousIndex();
                for (int i = from; i < messages.size(); i++) {
                  failures.add(new BatchItemFailure(messages.get(i).getMessageId()));
                }
                break;
              }
            }
            """));
  }

  @Test
  void restInAFieldlessHelperWithEvent() {
    assertFlow(
        fifoCollecting(
            """
            int index = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                index++;
              } catch (RuntimeException e) {
                return unprocessed(event, index);
              }
            }
            """,
            """
            private SQSBatchResponse unprocessed(SQSEvent event, int from) {
              List<BatchItemFailure> rest = new ArrayList<>();
              for (int i = from; i < event.getRecords().size(); i++) {
                rest.add(BatchItemFailure.builder().withItemIdentifier(event.getRecords().get(i).getMessageId()).build());
              }
              return new SQSBatchResponse(rest);
            }
            """));
  }

  @Test
  void restByAnInjectedHelper() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                return responses.from(messages, i);
              }
            }
            """,
            """
            private Responses responses;
            interface Responses {
              SQSBatchResponse from(List<SQSMessage> messages, int index);
            }
            """));
  }

  @Test
  void dedupeHelperWithReturn() {
    assertFlow(
        collecting(
            """
            Set<String> seen = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              if (isSeen(event, message, seen)) {
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean isSeen(SQSEvent event, SQSMessage message, Set<String> seen) {
              for (SQSMessage other : event.getRecords()) {
                if (other == message) {
                  return !seen.add(message.getMessageId());
                }
              }
              return false;
            }
            """));
  }

  @Test
  void allOrNothing() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                break;
              }
            }
            if (failed) {
              for (SQSMessage message : event.getRecords()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void allOrNothingByStream() {
    assertFlow(
        standard(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                break;
              }
            }
            return failed
                ? new SQSBatchResponse(event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList())
                : new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void allOrNothingThrows() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                break;
              }
            }
            if (failed) {
              throw new IllegalStateException("whole batch back");
            }
            """));
  }

  @Test
  void interruptedRestoredAndReported() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                TimeUnit.SECONDS.sleep(1);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failures.add(new BatchItemFailure(message.getMessageId()));
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void nestedClassHandlerDelegates() {
    assertFlow(
        standard(
            """
            return new Worker(event).run();
            """,
            """
            private final class Worker {
              private final SQSEvent event;
              private final List<BatchItemFailure> failures = new ArrayList<>();

              Worker(SQSEvent event) {
                this.event = event;
              }

              SQSBatchResponse run() {
                for (SQSMessage message : event.getRecords()) {
                  try {
                    orders.store(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """));
  }

  @Test
  void nestedClassHandlerDelegatesFifo() {
    assertFlow(
        fifo(
            """
            return new Worker(event).run();
            """,
            """
            private final class Worker {
              private final SQSEvent event;
              private final List<BatchItemFailure> failures = new ArrayList<>();

              Worker(SQSEvent event) {
                this.event = event;
              }

              SQSBatchResponse run() {
                for (SQSMessage message : event.getRecords()) {
                  if (!failures.isEmpty()) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                    continue;
                  }
                  try {
                    orders.store(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(failures);
              }
            }
            """));
  }

  @Test
  void lambdaInSwitch() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              String type = message.getAttributes().getOrDefault("type", "");
              boolean ok = failures.isEmpty() && switch (type) {
                case "a" -> process(message);
                case "b" -> {
                  log.info("b");
                  yield process(message);
                }
                default -> true;
              };
              if (!ok) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void stopWithinHelperThatReturnsBoolean() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (stop(message, failures)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean stop(SQSMessage message, List<BatchItemFailure> failures) {
              if (failures.size() >= 1) {
                return true;
              }
              return !process(message);
            }

            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void throwsAfterReportFifo() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: ExceptionEscapesRecordLoop
                throw new IllegalStateException("stops the whole batch", e);
              }
            }
            """));
  }

  @Test
  void arraysOfMessagesFifo() {
    assertFlow(
        fifoCollecting(
            """
            SQSMessage[] messages = event.getRecords().toArray(SQSMessage[]::new);
            for (int i = 0; i < messages.length; i++) {
              try {
                orders.store(messages[i].getBody());
              } catch (RuntimeException e) {
                for (int j = i; j < messages.length; j++) {
                  failures.add(new BatchItemFailure(messages[j].getMessageId()));
                }
                break;
              }
            }
            """));
  }

  @Test
  void countingLatch() {
    assertFlow(
        standard(
            """
            CountDownLatch latch = new CountDownLatch(event.getRecords().size());
            List<BatchItemFailure> safe = new CopyOnWriteArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              pool.execute(() -> {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  safe.add(new BatchItemFailure(message.getMessageId()));
                } finally {
                  latch.countDown();
                }
              });
            }
            try {
              latch.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              throw new IllegalStateException(e);
            }
            return new SQSBatchResponse(safe);
            """,
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();
            """));
  }

  @Test
  void asyncWhenComplete() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<?>> futures = new ArrayList<>();
            Map<String, Throwable> errors = new ConcurrentHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> orders.store(message.getBody())).whenComplete((done, e) -> {
                if (e != null) {
                  errors.put(message.getMessageId(), e);
                }
              }));
            }
            try {
              CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0])).join();
            } catch (CompletionException e) {
              log.warning("some failed");
            }
            errors.keySet().forEach(id -> failures.add(new BatchItemFailure(id)));
            """));
  }

  @Test
  void lambdaThatCallsAMethod() {
    assertFlow(
        standard(
            "return process(event);\n",
            """
            private final RequestHandler<SQSEvent, SQSBatchResponse> other = (e, c) -> processAgain(e);

            private SQSBatchResponse process(SQSEvent event) {
              return new SQSBatchResponse(List.of());
            }

            private SQSBatchResponse processAgain(SQSEvent event) {
              List<BatchItemFailure> failures = new ArrayList<>();
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(message.getBody());
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
              return new SQSBatchResponse(failures);
            }
            """));
  }
}
