package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Who is told of a failure, and on which paths: one that is told on some of them was not forgotten. */
final class TellingTest {
  private static final String BULK = "private native void storeAll(List<SQSMessage> messages);";
  private static final String SINK = "private native List<String> sink();";

  private static String caught(String statements) {
    return """
        String last = null;
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
            MARK
          } catch (RuntimeException e) {
            STATEMENTS
          }
        }
        log.info(last);
        """
        .replace("MARK", statements.contains("if") ? "" : "// finds: RecordFailureSwallowed")
        .replace("STATEMENTS", statements);
  }

  private static String onOnePath(String telling) {
    return caught("if (message.getBody().isEmpty()) { " + telling + " } else { log.warning(\"failed\"); }");
  }

  @Test
  void toldOnOnePath() {
    assertFlow(
        collecting(onOnePath("orders.offer(message.getBody());")),
        collecting(onOnePath("last = message.getMessageId();")),
        collecting(onOnePath("sink().add(message.getMessageId());"), SINK),
        collecting(onOnePath("storeAll(event.getRecords());"), BULK),
        collecting(caught("log.warning(\"failed\");")));
  }

  @Test
  void copesOnOnePath() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              if (message.getBody().isEmpty()) {
                try {
                  orders.offer(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  /** What an exception of a library says of itself, it says to the handler alone. */
  @Test
  void exceptionIsAsked() {
    String refused =
        """
        abstract static class Refused extends RuntimeException {
          @Override public abstract String getMessage();
          @Override public abstract void printStackTrace();
          abstract int statusCode();
          abstract Details details();
          abstract String messageId();
          abstract void report();
        }
        interface Details { String code(); }
        """;
    for (String asked : new String[] {"e.getMessage()", "\"\" + e.statusCode()", "e.details().code()", "\"\" + e.getCause()"}) {
      assertFlow(collecting(refused("log.warning(" + asked + ");"), refused));
    }
    assertFlow(
        collecting(refused("e.printStackTrace();"), refused),
        collecting(told("e.report();"), refused),
        collecting(told("failures.add(new BatchItemFailure(e.messageId()));"), refused));
  }

  private static String refused(String statements) {
    return caughtRefused(statements).replace("STORE", "// finds: RecordFailureSwallowed");
  }

  private static String told(String statements) {
    return caughtRefused(statements).replace("STORE", "");
  }

  private static String caughtRefused(String statements) {
    return """
        for (SQSMessage message : event.getRecords()) {
          try {
            // finds: ExceptionEscapesRecordLoop
            orders.store(message.getBody());
            STORE
          } catch (Refused e) {
            STATEMENTS
          }
        }
        """
        .replace("STATEMENTS", statements);
  }

  @Test
  void handedOnFifoGoesOn() {
    assertFlow(fifoCollecting(caught("if (e != null) { orders.offer(message.getBody()); }")));
  }

  @Test
  void allIsHandedOverBeforeAnythingFails() {
    assertFlow(collecting("storeAll(event.getRecords());\n" + caught("log.warning(\"failed\");"), BULK));
  }

  @Test
  void firstRecordAndAll() {
    assertFlow(
        withoutResponse(
            """
            SQSMessage first = event.getRecords().get(0);
            orders.store(first.getBody());
            storeAll(event.getRecords());
            """,
            BULK));
  }

  @Test
  void identifierThatIsNoneBringsAllBack() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failures.add(new BatchItemFailure(""));
                break;
              }
            }
            """));
  }

  @Test
  void collectedAndForgotten() {
    String loop =
        """
        List<%1$s> failed = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failed.add(%2$s);
          }
        }
        // finds: EmptyBatchResponse
        return new SQSBatchResponse();
        """;
    assertFlow(
        standard(loop.formatted("SQSMessage", "message")),
        standard(loop.formatted("String", "message.getMessageId()")),
        standard(loop.formatted("BatchItemFailure", "new BatchItemFailure(message.getMessageId())")),
        standard(
            """
            List<BatchItemFailure> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              boolean stored = false;
              try {
                stored = orders.offer(message.getBody());
              } catch (IllegalStateException | IllegalArgumentException e) {
                throw e;
              }
              if (!stored) {
                failed.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse();
            """)
            .replace("try {\n", "try {\n // finds: ExceptionEscapesRecordLoop\n"));
  }

  @Test
  void restIsCollectedAndForgotten() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            List<SQSMessage> messages = event.getRecords();
            int done = 0;
            for (SQSMessage message : messages) {
              try {
                orders.store(message.getBody());
                done++;
              } catch (RuntimeException e) {
                break;
              }
            }
            for (SQSMessage rest : messages.subList(done, messages.size())) {
              failures.add(new BatchItemFailure(rest.getMessageId()));
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse();
            """));
  }

  @Test
  void thrownOnceAResultTells() {
    String attempt =
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
    String nullable =
        """
        private String nullable(SQSMessage message) {
          try {
            return orders.parse(message.getBody());
          } catch (RuntimeException e) {
            return null;
          }
        }
        """;
    assertFlow(
        collecting(thrownInTry("if (!attempt(message)) { throw new IllegalStateException(); }"), attempt),
        collecting(
            thrownInTry(
                """
                boolean failed = false;
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failed = true;
                }
                if (failed) {
                  throw new IllegalStateException();
                }
                """)),
        collecting(
            thrownInTry(
                """
                RuntimeException failure = null;
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failure = e;
                } finally {
                  log.info("stored");
                }
                if (failure != null) {
                  throw failure;
                }
                """)),
        collecting(
            thrownInTry("if (nullable(message) == null) { throw new IllegalStateException(); }"), nullable));
  }

  @Test
  void reportedOnOnePathAndThrownOnEach() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  if (!(e instanceof IllegalArgumentException)) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                  throw e;
                }
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """),
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                store(message, failures);
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """,
            """
            private void store(SQSMessage message, List<BatchItemFailure> failures) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (e.getMessage() == null) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                throw new IllegalStateException(e);
              }
            }
            """));
  }

  @Test
  void thrownOnceAResultTellsAndSwallowedThen() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                boolean failed = false;
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failed = true;
                }
                if (failed) {
                  throw new IllegalStateException();
                }
                // finds: RecordFailureSwallowed
              } catch (IllegalStateException e) {
                log.warning("failed");
              }
            }
            """));
  }

  private static String thrownInTry(String statements) {
    return """
        for (SQSMessage message : event.getRecords()) {
          try {
            STATEMENTS
          } catch (RuntimeException thrown) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
        .replace("STATEMENTS", statements);
  }

  @Test
  void keptInAListThatGoesNowhere() {
    assertFlow(
        withoutResponse(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
              }
            }
            """));
  }

  @Test
  void whatWasKeptOnOnePathIsHandedOnAtTheEnd() {
    assertFlow(
        collecting(
            """
            List<String> ids = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (message.getBody().isEmpty()) {
                  log.warning("failed");
                } else {
                  ids.add(message.getMessageId());
                }
              }
            }
            audit(ids);
            """,
            "private native void audit(List<String> ids);"));
  }

  @Test
  void finallyBlockInTheCatchTellsNobody() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                try {
                  log.warning("failed");
                } finally {
                  audit(message);
                }
              }
            }
            """,
            "private native void audit(SQSMessage message);"));
  }

  @Test
  void tasksThatReport() {
    String report = "CompletableFuture.runAsync(() -> failures.add(new BatchItemFailure(message.getMessageId()))).join();";
    assertFlow(
        collecting(caught(report).replace("// finds: RecordFailureSwallowed", "")),
        collecting(caught("CompletableFuture.runAsync(() -> log.warning(\"failed\")).join();")),
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture.runAsync(() -> {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  REPORT
                }
              }).join();
            }
            """
                .replace("REPORT", report)));
  }

  @Test
  void futureThatIsKeptTellsNobody() {
    assertFlow(
        collecting(
            "List<CompletableFuture<Void>> logged = new ArrayList<>();\n"
                + caught("logged.add(CompletableFuture.runAsync(() -> log.warning(\"failed\")));")
                + "logged.forEach(CompletableFuture::join);\n"));
  }

  @Test
  void taskThatMakesATextOfTheFailureTellsNobody() {
    assertFlow(
        collecting(
            caught("log.info(CompletableFuture.supplyAsync(() -> \"failed \" + message.getMessageId()).join());")));
  }

  @Test
  void interruptedWaitForATask() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Future<?> stored = pool.submit(() -> orders.store(message.getBody()));
              try {
                stored.get();
              } catch (InterruptedException e) {
                // finds: EmptyBatchResponse, UnprocessedRecordsDropped
                return new SQSBatchResponse(List.of());
              } catch (ExecutionException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            "private ExecutorService pool;"));
  }

  @Test
  void interruptedWaitForAllTasks() {
    assertFlow(
        collecting(
            """
            List<Callable<String>> tasks = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                String order = orders.parse(message.getBody());
                tasks.add(() -> orders.parse(order));
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            try {
              pool.invokeAll(tasks);
            } catch (InterruptedException e) {
              // finds: EmptyBatchResponse
              return new SQSBatchResponse(List.of());
            }
            """,
            "private ExecutorService pool;"));
  }
}
