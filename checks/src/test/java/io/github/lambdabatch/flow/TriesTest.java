package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** {@code try} statements: who catches, who tells, what {@code finally} changes. */
final class TriesTest {
  @Test
  void finallyOverridesByReturn() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              tryIt(message, failures);
            }
            return new SQSBatchResponse(failures);
            """,
            """
            @SuppressWarnings("finally")
            private boolean tryIt(SQSMessage message, List<BatchItemFailure> failures) {
              boolean done = false;
              try {
                orders.store(message.getBody());
                done = true;
              } finally {
                if (!done) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                return done;
              }
            }
            """));
  }

  @Test
  void finallyOverridesByContinue() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              try {
                orders.store(message.getBody());
                done = true;
              } finally {
                if (!done) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                continue;
              }
            }
            """));
  }

  @Test
  void finallyReportsButDoesNotStop() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              try {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
                done = true;
              } finally {
                if (!done) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void finallyReportsBeforeAnotherCatch() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                boolean done = false;
                try {
                  if (message.getBody().isEmpty()) {
                    throw new IllegalStateException();
                  }
                  orders.store(message.getBody());
                  done = true;
                } finally {
                  if (!done) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void finallyDoesWorkOfItsOwn() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              } finally {
                log.info("done with " + message.getMessageId());
              }
            }
            """));
  }

  @Test
  void finallyAfterReturnInCatch() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: UnprocessedRecordsDropped
                return new SQSBatchResponse(failures);
              } finally {
                log.info("done");
              }
            }
            """));
  }

  @Test
  void resourceClosed() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try (Session session = sessions.open()) {
                session.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private Sessions sessions;
            """));
  }

  @Test
  void resourceWithoutCatch() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              try (Session session = sessions.open()) {
                session.store(message.getBody());
              }
            }
            """,
            """
            private Sessions sessions;
            """));
  }

  @Test
  void resourceInAVariable() {
    assertFlow(
        collecting(
            """
            Session session = sessions.open();
            try (session) {
              for (SQSMessage message : event.getRecords()) {
                try {
                  session.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """,
            """
            private Sessions sessions;
            """));
  }

  @Test
  void checkedEscapesBesideUnchecked() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                // finds: ExceptionEscapesRecordLoop
                orders.storeChecked(message.getBody());
              } catch (IOException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void checkedAndUncheckedCaught() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.storeChecked(message.getBody());
              } catch (IOException | RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void errorCaught() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (Throwable e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void onlyErrorsCaught() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              } catch (Error e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void nestedRethrowCaughtOutside() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                try {
                  orders.store(message.getBody());
                } catch (IllegalStateException e) {
                  throw new IllegalArgumentException(e);
                }
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void nestedSwallowInside() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                try {
                  orders.store(message.getBody());
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("skipped");
                }
              } catch (Exception e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void broaderCatchIsNeverReached() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                store(message);
              // finds: RecordFailureSwallowed
              } catch (IllegalStateException e) {
                log.warning("failed");
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """,
            """
            private void store(SQSMessage message) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                throw new IllegalStateException(e);
              }
            }
            """));
  }

  @Test
  void narrowCatchReportsAndGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              } catch (RuntimeException e) {
                return rest(event, message);
              }
            }
            """,
            """
            private SQSBatchResponse rest(SQSEvent event, SQSMessage from) {
              List<BatchItemFailure> failures = new ArrayList<>();
              List<SQSMessage> messages = event.getRecords();
              for (SQSMessage message : messages.subList(messages.indexOf(from), messages.size())) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
              return new SQSBatchResponse(failures);
            }
            """));
  }

  @Test
  void conditionOnTheException() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (e.getMessage() != null) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void instanceOfTheException() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (Exception e) {
                if (e instanceof IllegalArgumentException) {
                  log.warning("poison");
                } else {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void patternOfTheException() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (Exception e) {
                if (e instanceof IllegalStateException state && state.getMessage() != null) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  continue;
                }
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void interruptStops() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                Thread.sleep(10);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: UnprocessedRecordsDropped
                break;
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagSetInTheTry() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              try {
                orders.store(message.getBody());
                done = true;
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              if (!done) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void exceptionKeptAndAsked() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Exception failure = null;
              try {
                orders.store(message.getBody());
              } catch (Exception e) {
                failure = e;
              }
              if (failure != null) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void resultKeptAndAsked() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              String order = null;
              try {
                order = orders.parse(message.getBody());
              } catch (RuntimeException e) {
                log.warning("no order");
              }
              if (order == null) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(order);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void synchronizedBlock() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              synchronized (this) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void synchronizedReport() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                synchronized (failures) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void lockAroundTheWork() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              lock.lock();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              } finally {
                lock.unlock();
              }
            }
            """,
            """
            private final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock();
            """));
  }

  @Test
  void optionalOrElseGet() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                String order = orders.find(message.getBody()).orElseGet(() -> orders.parse(message.getBody()));
                orders.store(order);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void optionalOrElseThrow() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              String order = orders.find(message.getBody()).orElseThrow();
              log.info(order);
            }
            """));
  }

  @Test
  void optionalOrElseThrowOfHarmless() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              String body = Optional.ofNullable(message.getBody()).orElseThrow();
              log.info(body);
            }
            """));
  }

  @Test
  void synchronizedSwallows() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              synchronized (this) {
                try {
                  orders.store(message.getBody());
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
            }
            """));
  }

  @Test
  void resourceSwallows() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try (Session session = sessions.open()) {
                session.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """,
            """
            private Sessions sessions;
            """));
  }

  @Test
  void workBehindFinally() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                log.info("begin");
              } finally {
                log.info("end");
              }
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void interruptIsCaughtWithTheFailure() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                TimeUnit.SECONDS.sleep(1);
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (Exception e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void narrowerThanACatchThatTellsAndOneThatDoesNot() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.offer(message.getBody());
                try {
                  orders.store(message.getBody());
                  // finds: RecordFailureSwallowed
                } catch (IllegalArgumentException e) {
                  log.warning("failed");
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  /** What was collected before is returned, and the message whose exception came out of the loop is not in it. */
  @Test
  void outerCatchReturnsWhatWasCollected() {
    String returned = "return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());";
    assertFlow(
        FlowSources.standard(
            """
            List<String> ids = new ArrayList<>();
            try {
              for (SQSMessage message : event.getRecords()) {
                // finds: ExceptionEscapesRecordLoop
                String order = orders.parse(message.getBody());
                try {
                  orders.store(order);
                } catch (RuntimeException e) {
                  ids.add(message.getMessageId());
                }
              }
            } catch (RuntimeException e) {
              RETURNED
            }
            RETURNED
            """
                .replace("RETURNED", returned)));
  }
}
