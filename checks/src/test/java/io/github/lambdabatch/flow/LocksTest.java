package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Locks around what several threads add to a list of failures. */
final class LocksTest {
  private static final String LOCK =
      "private final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();\n";

  private static String reporting(String report, String... members) {
    return collecting(
        """
        event.getRecords().parallelStream().forEach(message -> {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            %s
          }
        });
        """
            .formatted(report),
        members);
  }

  @Test
  void locked() {
    assertFlow(
        reporting("lock.lock(); failures.add(new BatchItemFailure(message.getMessageId())); lock.unlock();", LOCK),
        reporting("lock.tryLock(); failures.add(new BatchItemFailure(message.getMessageId())); lock.unlock();", LOCK));
  }

  @Test
  void givenBackBefore() {
    assertFlow(
        reporting(
            """
            lock.lock();
            lock.unlock();
            // finds: UnsynchronizedBatchItemFailures
            failures.add(new BatchItemFailure(message.getMessageId()));
            """,
            LOCK));
  }

  @Test
  void onlyAskedFor() {
    assertFlow(
        reporting(
            """
            log.info("locked: " + lock.isLocked());
            // finds: UnsynchronizedBatchItemFailures
            failures.add(new BatchItemFailure(message.getMessageId()));
            """,
            LOCK));
  }

  @Test
  void givenBackMoreOftenThanTaken() {
    assertFlow(
        reporting(
            """
            lock.unlock();
            synchronized (failures) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """,
            LOCK));
  }

  @Test
  void namedLikeALock() {
    assertFlow(
        reporting(
            """
            door.lock();
            // finds: UnsynchronizedBatchItemFailures
            failures.add(new BatchItemFailure(message.getMessageId()));
            """,
            """
            private Door door;

            interface Door {
              void lock();
            }
            """));
  }

  @Test
  void permitsThatAreOnlyLookedAt() {
    String handler =
        """
        Semaphore one = new Semaphore(1);
        event.getRecords().parallelStream().forEach(message -> {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            %s
            log.info("left: " + one.availablePermits());
            // %s
            failures.add(new BatchItemFailure(message.getMessageId()));
            one.release();
          }
        });
        """;

    assertFlow(
        collecting(handler.formatted("one.acquireUninterruptibly();", "no other thread is here")),
        collecting(handler.formatted("", "finds: UnsynchronizedBatchItemFailures")));
  }

  @Test
  void permitThatIsTried() {
    assertFlow(
        collecting(
            """
            Semaphore one = new Semaphore(1);
            event.getRecords().parallelStream().forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (one.tryAcquire()) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  one.release();
                } else {
                  // finds: ExceptionEscapesRecordLoop
                  throw e;
                }
              }
            });
            """));
  }
}
