package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** Statements of every kind: where the handler goes from them, and that nothing is lost on the way. */
final class StatementsTest {
  @Test
  void workBehindStatementsThatDoNothing() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              assert message != null;
              ;
              record Order(String body) {}
              Order order = new Order(message.getBody());
              // finds: ExceptionEscapesRecordLoop
              orders.store(order.body());
            }
            """));
  }

  @Test
  void returnOfNothingSwallows() {
    assertFlow(
        collecting(
            """
            event.getRecords().forEach(message -> process(message));
            """,
            """
            private void process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
                return;
              }
            }
            """));
  }

  @Test
  void labelsInsideLabels() {
    assertFlow(
        collecting(
            """
            loop:
            for (SQSMessage message : event.getRecords()) {
              attempt:
              {
                validation:
                {
                  if (message.getBody().isEmpty()) {
                    break validation;
                  }
                  if (message.getBody().isBlank()) {
                    break attempt;
                  }
                  try {
                    orders.store(message.getBody());
                    // finds: RecordFailureSwallowed
                  } catch (RuntimeException e) {
                    log.warning("failed");
                    continue loop;
                  }
                  break attempt;
                }
                // finds: ExceptionEscapesRecordLoop
                orders.offer("empty");
              }
            }
            """));
  }

  @Test
  void breakOfTheOuterLabelSkipsTheWork() {
    assertFlow(
        collecting(
            """
            boolean dryRun = true;
            for (SQSMessage message : event.getRecords()) {
              outer:
              {
                inner:
                {
                  if (dryRun) {
                    break outer;
                  }
                }
                orders.store(message.getBody());
              }
            }
            """));
  }

  @Test
  void returnInsideALabelledLoopDrops() {
    assertFlow(
        collecting(
            """
            loop:
            for (SQSMessage message : event.getRecords()) {
              try {
                if (message.getBody().isEmpty()) {
                  continue loop;
                }
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: UnprocessedRecordsDropped
                return new SQSBatchResponse(failures);
              }
            }
            """));
  }

  @Test
  void everyCaseContinues() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                switch (message.getEventSource()) {
                  case "retry":
                    log.warning("again");
                    continue;
                  default:
                    log.warning("failed");
                    continue;
                }
              }
            }
            """));
  }

  @Test
  void everyCaseReturns() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                switch (message.getEventSource()) {
                  case "retry":
                    // finds: UnprocessedRecordsDropped
                    return new SQSBatchResponse(failures);
                  default:
                    // finds: UnprocessedRecordsDropped
                    return new SQSBatchResponse(failures);
                }
              }
            }
            """));
  }

  @Test
  void everyCaseSetsTheFlag() {
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          boolean ok = true;
          switch (message.getEventSource()) {
            %s
          }
          if (ok) {
            orders.store(message.getBody());
          }
        }
        """;
    assertFlow(
        collecting(loop.formatted("default: ok = false; break; case \"queue\": ok = false; break;")),
        collecting(loop.formatted("case \"queue\" -> ok = false; default -> ok = false;")));
  }

  @Test
  void caseThatIsMissed() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Outcome outcome = Outcome.DONE;
              switch (outcome) {
                case FAILED:
                  continue;
              }
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void caseBehindTheDefaultFifoStops() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Outcome outcome = Outcome.DONE;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                outcome = Outcome.FAILED;
              }
              switch (outcome) {
                default:
                  log.info("done");
                  break;
                case FAILED:
                  List<SQSMessage> all = event.getRecords();
                  for (SQSMessage rest : all.subList(all.indexOf(message), all.size())) {
                    failures.add(new BatchItemFailure(rest.getMessageId()));
                  }
                  return new SQSBatchResponse(failures);
              }
            }
            """));
  }

  @Test
  void workInASwitchExpressionEscapes() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done =
                  switch (message.getEventSource()) {
                    case "skip" -> true;
                    default -> {
                      // finds: ExceptionEscapesRecordLoop
                      yield orders.offer(message.getBody());
                    }
                  };
              log.info("done: " + done);
            }
            """));
  }

  @Test
  void arrowWithWorkGoesOn() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              switch (message.getEventSource()) {
                case "a" -> log.info("a");
                default -> log.info("b");
              }
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void synchronizedInParallel() {
    assertFlow(
        collecting(
            """
            event.getRecords().parallelStream().forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                synchronized (failures) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            });
            """),
        collecting(
            """
            event.getRecords().parallelStream().forEach(message -> {
              try {
                synchronized (log) {
                  log.info("begins");
                }
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: UnsynchronizedBatchItemFailures
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """),
        collecting(
            """
            event.getRecords().parallelStream().forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                add(failures, message);
              }
            });
            """,
            """
            private synchronized void add(List<BatchItemFailure> failures, SQSMessage message) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """),
        collecting(
            """
            event.getRecords().parallelStream().forEach(message -> {
              try {
                note();
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                // finds: UnsynchronizedBatchItemFailures
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """,
            """
            private synchronized void note() {
              log.info("begins");
            }
            """));
  }

  @Test
  void compoundAssignmentsDecide() {
    String stops =
        """
        boolean failed = false;
        boolean ok = true;
        int count = 0;
        for (SQSMessage message : event.getRecords()) {
          if (%s) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            %s
          }
        }
        """;
    assertFlow(
        fifoCollecting(stops.formatted("failed", "failed |= true;")),
        fifoCollecting(stops.formatted("failed", "failed = true; failed |= message.getBody().isEmpty();")),
        fifoCollecting(stops.formatted("failed", "failed = true; failed &= true;")),
        fifoCollecting(stops.formatted("failed", "failed = true; failed |= false;")),
        fifoCollecting(stops.formatted("!ok", "ok &= false;")),
        fifoCollecting(stops.formatted("!ok", "ok = false; ok &= message.getBody().isEmpty();")),
        fifoCollecting(stops.formatted("!ok", "ok = false; ok |= false;")),
        fifoCollecting(stops.formatted("count > 0", "count += 1;")),
        fifoCollecting(stops.formatted("count > 0", "count = 1; count += 0;")),
        fifoCollecting(stops.formatted("count >= 1", "count++;")),
        fifoCollecting(stops.formatted("0 < count", "++count;")));
  }

  @Test
  void compoundAssignmentsThatDecideOtherwiseGoOn() {
    String goesOn =
        """
        boolean failed = false;
        boolean ok = true;
        int count = 0;
        // finds: FifoContinuesAfterFailure
        for (SQSMessage message : event.getRecords()) {
          if (%s) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            %s
          }
        }
        """;
    assertFlow(
        fifoCollecting(goesOn.formatted("failed", "failed |= false;")),
        fifoCollecting(goesOn.formatted("failed", "failed = true; failed &= false;")),
        fifoCollecting(goesOn.formatted("!ok", "ok &= true;")),
        fifoCollecting(goesOn.formatted("!ok", "ok = false; ok |= true;")),
        fifoCollecting(goesOn.formatted("count > 0", "count += 0;")));
  }

  @Test
  void textsMadeOfARecordAreNoDoubtGoesOn() {
    String loop =
        """
        // finds: FifoContinuesAfterFailure
        for (SQSMessage message : event.getRecords()) {
          %s
          try {
            if (line.length() > 3) {
              orders.store(line);
            }
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    assertFlow(
        fifoCollecting(loop.formatted("String line = message.getBody(); line += \"\\n\";")),
        fifoCollecting(loop.formatted("String line = \"> \"; line += message.getBody();")),
        fifoCollecting(loop.formatted("String line = (String) message.getBody();")),
        fifoCollecting(loop.formatted("String line = message == null ? \"\" : message.getBody();")));
  }

  @Test
  void workBehindEveryKindOfSwitch() {
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          %s
          // finds: ExceptionEscapesRecordLoop
          orders.store(message.getBody());
        }
        """;
    assertFlow(
        collecting(
            loop.formatted(
                "String text = switch (message.getBody()) { case \"a\" -> { yield \"A\"; } default -> { yield \"B\"; } };")),
        collecting(
            loop.formatted(
                "switch (message.getBody()) { case \"a\" -> log.info(\"A\"); default -> log.info(\"B\"); }")));
  }
}
