package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Loops inside and around the record loop, over parts of a record or of the batch, and what comes behind them. */
final class NestedLoopsTest {
  @Test
  void partsOfARecordAreNoDoubtGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                for (String line : message.getBody().split(",")) {
                  if (!line.isEmpty()) {
                    orders.store(line);
                  }
                }
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void recordsOfAnotherTypeAreNoDoubtGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (Object message : event.getRecords()) {
              try {
                if (message.hashCode() != 0) {
                  orders.store(message.toString());
                }
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void listsOfFailuresInAMap() {
    assertFlow(
        collecting(
            """
            Map<String, List<String>> failed = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.put(message.getBody(), List.of(message.getMessageId()));
              }
            }
            for (List<String> ids : failed.values()) {
              for (String id : ids) {
                failures.add(new BatchItemFailure(id));
              }
            }
            """));
  }

  @Test
  void groupsByTheirKeysStop() {
    assertFlow(
        fifoCollecting(
            """
            Map<String, List<SQSMessage>> groups =
                event.getRecords().stream()
                    .collect(Collectors.groupingBy(m -> m.getAttributes().get("MessageGroupId")));
            for (String group : groups.keySet()) {
              boolean failed = false;
              for (SQSMessage message : groups.get(group)) {
                if (failed) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  continue;
                }
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failed = true;
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void workBehindADoWhileEscapes() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              int lines = 0;
              do {
                lines++;
              } while (lines < message.getBody().length());
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody() + lines);
            }
            """));
  }

  @Test
  void emptyResponseBehindALoopThatReportsTheRest() {
    assertFlow(
        fifo(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            Deque<SQSMessage> messages = new ArrayDeque<>(event.getRecords());
            while (!messages.isEmpty()) {
              try {
                orders.store(messages.peek().getBody());
                messages.poll();
              } catch (RuntimeException e) {
                break;
              }
            }
            for (SQSMessage message : messages) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            return new SQSBatchResponse(failures);
            """));
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
              }
            }
            for (int i = 0; i < 1; i++) {
              failures.addAll(
                  event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse();
            """));
  }

  @Test
  void loggingAllAfterwardsTellsNobody() {
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
            for (SQSMessage message : event.getRecords()) {
              log.info("done: " + message.getMessageId());
            }
            """));
  }

  @Test
  void breakOfTheBlockAroundTheLoopDrops() {
    assertFlow(
        collecting(
            """
            batch:
            {
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  // finds: UnprocessedRecordsDropped
                  break batch;
                }
              }
              log.info("all done");
            }
            """));
  }

  @Test
  void breakOfTheBlockAroundTheLoopReportsTheRest() {
    assertFlow(
        fifoCollecting(
            """
            int done = 0;
            batch:
            {
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(message.getBody());
                  done++;
                } catch (RuntimeException e) {
                  break batch;
                }
              }
              return new SQSBatchResponse();
            }
            for (SQSMessage message : event.getRecords().subList(done, event.getRecords().size())) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """));
  }

  @Test
  void groupsSwallowInOneCatch() {
    String groups =
        """
        Map<String, List<SQSMessage>> groups =
            event.getRecords().stream().collect(Collectors.groupingBy(m -> m.getAttributes().get("MessageGroupId")));
        for (List<SQSMessage> group : groups.values()) {
        """;
    assertFlow(
        collecting(
            groups
                + """
                  for (SQSMessage message : group) {
                    try {
                      orders.store(message.getBody());
                    } catch (IllegalStateException e) {
                      failures.add(new BatchItemFailure(message.getMessageId()));
                      // finds: RecordFailureSwallowed
                    } catch (RuntimeException e) {
                      log.warning("failed");
                    }
                  }
                }
                """),
        collecting(
            groups
                + """
                  group.forEach(message -> {
                    try {
                      orders.store(message.getBody());
                    } catch (IllegalStateException e) {
                      failures.add(new BatchItemFailure(message.getMessageId()));
                      // finds: RecordFailureSwallowed
                    } catch (RuntimeException e) {
                      return;
                    }
                  });
                }
                """));
  }

  @Test
  void groupsSwallowBesideRecordsThatTheyPassOver() {
    assertFlow(
        collecting(
            """
            Map<String, List<SQSMessage>> groups =
                event.getRecords().stream().collect(Collectors.groupingBy(m -> m.getAttributes().get("SenderId")));
            for (List<SQSMessage> group : groups.values()) {
              for (SQSMessage message : group) {
                if (!failures.isEmpty()) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  continue;
                }
                try {
                  orders.store(message.getBody());
                } catch (IllegalStateException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
            }
            """));
  }

  @Test
  void groupsReportTheirRest() {
    String groups =
        """
        Map<String, List<SQSMessage>> groups =
            event.getRecords().stream().collect(Collectors.groupingBy(m -> m.getAttributes().get("MessageGroupId")));
        for (List<SQSMessage> group : groups.values()) {
        """;
    assertFlow(
        fifoCollecting(
            groups
                + """
                  boolean failed = false;
                  for (SQSMessage message : group) {
                    if (failed) {
                      failures.add(new BatchItemFailure(message.getMessageId()));
                      continue;
                    }
                    try {
                      orders.store(message.getBody());
                    } catch (RuntimeException e) {
                      failed = true;
                      failures.add(new BatchItemFailure(message.getMessageId()));
                    }
                  }
                }
                """),
        fifoCollecting(
            groups
                + """
                  for (SQSMessage message : group) {
                    try {
                      orders.store(message.getBody());
                    } catch (RuntimeException e) {
                      group.subList(group.indexOf(message), group.size())
                          .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                      break;
                    }
                  }
                }
                """));
  }

  @Test
  void emptySetOfGroupsStopsNothing() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> groups = new HashSet<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (groups.contains(message.getAttributes().get("MessageGroupId"))) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """),
        fifoCollecting(
            """
            Set<String> groups = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              if (groups.contains(message.getAttributes().get("MessageGroupId"))) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                groups.add(message.getAttributes().get("MessageGroupId"));
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  private static String groupsOfKeys(String report) {
    return fifoCollecting(
        """
        Map<String, List<SQSMessage>> groups =
            event.getRecords().stream().collect(Collectors.groupingBy(SQSMessage::getBody));
        for (String key : groups.keySet()) {
          // finds: FifoContinuesAfterFailure
          for (SQSMessage message : groups.get(key)) {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              REPORT
            }
          }
        }
        """
            .replace("REPORT", report));
  }

  @Test
  void groupsByTheirKeys() {
    String report = "failures.add(new BatchItemFailure(message.getMessageId()));";
    assertFlow(
        groupsOfKeys(report),
        groupsOfKeys(report + "\n// finds: UnprocessedRecordsDropped\nbreak;").replace("// finds: FifoContinuesAfterFailure", ""));
  }

  @Test
  void groupsThatReportTheirRestForNothing() {
    assertFlow(
        fifo(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            Map<String, List<SQSMessage>> groups =
                event.getRecords().stream().collect(Collectors.groupingBy(SQSMessage::getBody));
            for (List<SQSMessage> group : groups.values()) {
              for (int i = 0; i < group.size(); i++) {
                try {
                  orders.store(group.get(i).getBody());
                } catch (RuntimeException e) {
                  group.subList(i, group.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                  break;
                }
              }
            }
            // finds: EmptyBatchResponse
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void loopThatOnlyReportsLetsNoRecordFailFifoStops() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (SQSMessage message : all) {
              if (message.getBody().isEmpty()) {
                for (SQSMessage rest : all.subList(all.indexOf(message), all.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                // finds: ExceptionEscapesRecordLoop
                orders.store("stopped");
                break;
              }
            }
            """));
  }

  @Test
  void groupsThatAFunctionTakes() {
    assertFlow(
        collecting(
            """
            Map<String, List<SQSMessage>> groups = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              groups.computeIfAbsent(message.getBody(), key -> new ArrayList<>()).add(message);
            }
            groups.values().forEach((List<? extends SQSMessage> group) -> {
              for (SQSMessage message : group) {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              }
            });
            """));
  }

  @Test
  void reportedWithoutAFailureInFrontOfGroups() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody().isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            Map<String, List<SQSMessage>> groups =
                event.getRecords().stream().collect(Collectors.groupingBy(SQSMessage::getBody));
            for (List<SQSMessage> group : groups.values()) {
              for (SQSMessage message : group) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  // finds: UnprocessedRecordsDropped
                  break;
                }
              }
            }
            """));
  }

  @Test
  void batchThatIsGoneThroughForEachOfAFewNames() {
    assertFlow(
        fifoCollecting(
            """
            List.of("first", "second").forEach(table -> {
              // finds: FifoContinuesAfterFailure
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(table + message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  break;
                }
              }
            });
            """));
  }

  @Test
  void eachRecordWithEachOther() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (SQSMessage other : event.getRecords()) {
                try {
                  orders.store(message.getBody() + other.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void recordThatWasComparedWithEachOther() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              int copies = 0;
              for (SQSMessage other : event.getRecords()) {
                if (other.getBody().equals(message.getBody())) {
                  copies++;
                }
              }
              try {
                orders.store(message.getBody() + copies);
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                failures.add(new BatchItemFailure(message.getReceiptHandle()));
              }
            }
            """));
  }

  @Test
  void recordThatWasComparedAndIsNotTaken() {
    String handler =
        """
        List<SQSMessage> messages = event.getRecords();
        // %s
        for (SQSMessage message : messages) {
          int copies = 0;
          for (SQSMessage other : messages) {
            if (other.getBody().equals(message.getBody())) {
              copies++;
            }
          }
          if (!attempt(message, copies)) {
            %s
          }
        }
        """;
    String attempt =
        """
        private boolean attempt(SQSMessage message, int copies) {
          try {
            orders.store(message.getBody() + copies);
            return true;
          } catch (RuntimeException e) {
            return false;
          }
        }
        """;

    assertFlow(
        fifoCollecting(
            handler.formatted(
                "finds: FifoContinuesAfterFailure", "failures.add(new BatchItemFailure(message.getMessageId()));"),
            attempt),
        fifoCollecting(
            handler.formatted(
                "stops",
                """
                for (SQSMessage rest : messages.subList(messages.indexOf(message), messages.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                break;
                """),
            attempt));
  }
}
