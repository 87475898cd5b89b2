package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Which catch takes which failure, and what goes on behind a {@code try}. */
final class CatchesTest {
  @Test
  void breakOutOfATry() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              while (true) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  log.warning("again");
                }
              }
              // finds: ExceptionEscapesRecordLoop
              orders.offer(message.getBody());
            }
            """));
  }

  @Test
  void twoLoopsInOneTryAreOneMistake() {
    assertFlow(
        collecting(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              }
              for (SQSMessage message : event.getRecords()) {
                orders.offer(message.getBody());
              }
            } catch (RuntimeException e) {
              log.warning("failed");
            }
            """));
  }

  @Test
  void generalCatchBesideABroaderOneSwallows() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.storeChecked(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              } catch (Exception e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void broaderCatchAroundTheLoopIsNotBeside() {
    assertFlow(
        collecting(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                try {
                  // finds: ExceptionEscapesRecordLoop
                  orders.store(message.getBody());
                  // finds: RecordFailureSwallowed
                } catch (IllegalStateException e) {
                  log.warning("failed");
                }
              }
            } catch (RuntimeException e) {
              throw new IllegalArgumentException(e);
            }
            """));
  }

  @Test
  void workWithAResourceInAVariableEscapes() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Session session = null;
              try (session) {
                // finds: ExceptionEscapesRecordLoop
                session.store(message.getBody());
              }
            }
            """));
  }

  @Test
  void resourceMayWaitForTasks() {
    String tasks =
        """
        for (SQSMessage message : event.getRecords()) {
          pool.submit(() -> orders.store(message.getBody()));
        }
        """;
    String pool =
        """
        private Pools pools;

        interface Pool extends ExecutorService, AutoCloseable {
          @Override
          void close();
        }

        interface Pools {
          Pool open();
        }
        """;
    assertFlow(
        collecting("try (Pool pool = pools.open()) {\n" + tasks + "}\n", pool),
        collecting("try (Pool pool = pools.open()) {\n" + tasks + "return new SQSBatchResponse();\n}\n", pool)
            .replaceAll("\\n *return new SQSBatchResponse\\(failures\\);", ""),
        collecting(
            "Pool pool = pools.open();\ntry {\n"
                + tasks.replace("  pool", "  // finds: RecordProcessingNotAwaited\n  pool")
                + "} finally {\nlog.info(\"started\");\n}\n",
            pool));
  }

  @Test
  void failureOfTheFirstRecordIsNoneOfTheBatch() {
    assertFlow(
        withoutResponse(
            """
            SQSMessage first = event.getRecords().get(0);
            try {
              orders.store(first.getBody());
            } catch (RuntimeException e) {
              log.warning("no tenant");
            }
            for (SQSMessage message : event.getRecords()) {
              orders.offer(message.getBody());
            }
            """));
  }

  @Test
  void handedOnBehindAFinally() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                log.info("begins");
              } finally {
                log.info("begun");
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                orders.offer(message.getBody());
              }
            }
            """));
  }

  @Test
  void taskThatIsAwaitedInItsTurnFifoStops() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                CompletableFuture.runAsync(() -> orders.store(message.getBody())).join();
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void manyPathsAreJoined() {
    StringBuilder flags = new StringBuilder();
    StringBuilder conditions = new StringBuilder();
    StringBuilder asked = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      flags.append("boolean flag%d = false;\n".formatted(i));
      conditions.append("if (message.getBody().contains(\"%1$d\")) { flag%1$d = true; log.info(\"%1$d\"); }\n".formatted(i));
      asked.append("log.info(\"\" + flag%d);\n".formatted(i));
    }
    String loop =
        """
        MARK
        for (SQSMessage message : event.getRecords()) {
          if (!failures.isEmpty() && STOPS) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          FLAGS
          try {
            CONDITIONS
            orders.store(message.getBody());
            SWALLOWED
          } catch (RuntimeException e) {
            REPORT
          }
          ASKED
        }
        """
            .replace("FLAGS", flags)
            .replace("CONDITIONS", conditions)
            .replace("ASKED", asked);
    String report = "failures.add(new BatchItemFailure(message.getMessageId()));";
    assertFlow(
        collecting(joined(loop, "", "false", "", report)),
        collecting(joined(loop, "", "false", "// finds: RecordFailureSwallowed", "log.warning(\"failed\");")),
        fifoCollecting(joined(loop, "", "true", "", report)),
        fifoCollecting(joined(loop, "// finds: FifoContinuesAfterFailure", "false", "", report)));
  }

  private static String joined(String loop, String mark, String stops, String swallowed, String report) {
    return loop
        .replace("MARK", mark)
        .replace("STOPS", stops)
        .replace("SWALLOWED", swallowed)
        .replace("REPORT", report);
  }

  @Test
  void errorsAreNotForTheRecordLoop() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                switch (message.getBody()) {
                  case "order":
                    orders.store(message.getBody());
                    break;
                  default:
                    throw new AssertionError("never sent");
                }
              } catch (Exception e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void workBehindAFinallyBlockMayFail() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.parse(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              } finally {
                log.info("parsed");
              }
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void narrowCatchThatReportsWhereTheBroaderOneDoes() {
    String loop =
        """
        List<BatchItemFailure> failures = new ArrayList<>();
        List<BatchItemFailure> poison = new ArrayList<>();
        // %s
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (IllegalStateException e) {
            %s.add(new BatchItemFailure(message.getMessageId()));
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            break;
          }
        }
        return responses.of(failures);
        """;
    String responses =
        "interface Responses { SQSBatchResponse of(List<BatchItemFailure> failures); }\nprivate Responses responses;";

    assertFlow(
        fifo(loop.formatted("finds: FifoContinuesAfterFailure", "failures"), responses),
        fifo(loop.formatted("those are dropped", "poison"), responses));
  }

  @Test
  void narrowCatchWhoseListIsReturnedAsWell() {
    assertFlow(
        fifo(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            List<BatchItemFailure> malformed = new ArrayList<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (IllegalArgumentException e) {
                malformed.add(new BatchItemFailure(message.getMessageId()));
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: ExceptionEscapesRecordLoop
                throw e;
              }
            }
            failures.addAll(malformed);
            return new SQSBatchResponse(failures);
            """));
  }
}
