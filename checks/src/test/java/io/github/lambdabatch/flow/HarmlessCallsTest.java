package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Calls before the work on a record that do none themselves. */
final class HarmlessCallsTest {
  private static String before(String marker, String statement) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          %s
          %s
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .formatted(marker, statement));
  }

  private static String harmless(String statement) {
    return before("", statement);
  }

  private static String work(String statement) {
    return before("// finds: ExceptionEscapesRecordLoop", statement);
  }

  @Test
  void texts() {
    assertFlow(
        harmless("if (com.google.common.base.Strings.isNullOrEmpty(message.getBody())) continue;"),
        harmless("log.info(com.google.common.base.Strings.padStart(message.getBody(), 8, ' '));"),
        harmless("log.info(java.nio.CharBuffer.wrap(message.getBody()).toString());"),
        harmless("com.google.common.base.Stopwatch watch = com.google.common.base.Stopwatch.createStarted();"),
        work("log.info(message.getBody().substring(0, 100));"));
  }

  @Test
  void times() {
    assertFlow(
        harmless("log.info(java.time.ZonedDateTime.now(java.time.ZoneId.of(\"UTC\")).toString());"),
        harmless("java.time.Duration limit = java.time.Duration.parse(\"PT5M\");"),
        work("java.time.ZoneId zone = java.time.ZoneId.of(message.getBody());"),
        work("java.time.Duration limit = java.time.Duration.parse(message.getBody());"));
  }

  @Test
  void casts() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream()
                    .map(this::attempt)
                    .filter(Failed.class::isInstance)
                    .map(Failed.class::cast)
                    .map(failed -> new BatchItemFailure(failed.id()))
                    .toList());
            """,
            """
            private record Failed(String id) {}

            private Object attempt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return "";
              } catch (RuntimeException e) {
                return new Failed(message.getMessageId());
              }
            }
            """));
  }

  private static final String WORKER =
      """
      private class Worker extends Thread {
        final SQSMessage message;
        volatile boolean failed;

        Worker(SQSMessage message) {
          %s
          this.message = message;
        }

        @Override
        public void run() {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failed = true;
          }
        }
      }
      """;

  private static String workers(String constructor, String marker) {
    return collecting(
        """
        List<Worker> workers = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          %s
          Worker worker = new Worker(message);
          worker.start();
          workers.add(worker);
        }
        for (Worker worker : workers) {
          try {
            worker.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          if (worker.failed) {
            failures.add(new BatchItemFailure(worker.message.getMessageId()));
          }
        }
        """
            .formatted(marker),
        WORKER.formatted(constructor));
  }

  @Test
  void threadsOfTheirOwnClass() {
    assertFlow(
        workers("", ""),
        workers("super(message.getMessageId());", ""),
        workers("orders.store(message.getBody());", "// finds: ExceptionEscapesRecordLoop"));
  }

  /** What a queue in a field gives away, it holds no more. */
  @Test
  void drained() {
    String field = "private final BlockingQueue<BatchItemFailure> queue = new LinkedBlockingQueue<>();";
    String handler =
        """
        event.getRecords().parallelStream().forEach(message -> {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            %s
            queue.add(new BatchItemFailure(message.getMessageId()));
          }
        });
        List<BatchItemFailure> all = new ArrayList<>();
        %s
        return new SQSBatchResponse(all);
        """;
    assertFlow(
        standard(handler.formatted("", "queue.drainTo(all);"), field),
        standard(handler.formatted("", "queue.drainTo(all, 10);"), field));
  }

  @Test
  void failureBehindADrainedQueue() {
    assertFlow(
        standard(
            """
            BlockingQueue<BatchItemFailure> queue = new LinkedBlockingQueue<>();
            List<BatchItemFailure> all = new ArrayList<>();
            queue.drainTo(all);
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            return new SQSBatchResponse(all);
            """));
  }
}
