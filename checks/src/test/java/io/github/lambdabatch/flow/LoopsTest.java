package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Loops of every form, what leaves them, and what is reported behind them. */
final class LoopsTest {
  @Test
  void doWhileWithIterator() {
    assertFlow(
        collecting(
            """
            Iterator<SQSMessage> iterator = event.getRecords().iterator();
            do {
              SQSMessage message = iterator.next();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            } while (iterator.hasNext());
            """));
  }

  @Test
  void doWhileWithIteratorGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            Iterator<SQSMessage> iterator = event.getRecords().iterator();
            // finds: FifoContinuesAfterFailure
            do {
              SQSMessage message = iterator.next();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            } while (iterator.hasNext());
            """));
  }

  @Test
  void listIterator() {
    assertFlow(
        collecting(
            """
            ListIterator<SQSMessage> iterator = event.getRecords().listIterator();
            while (iterator.hasNext()) {
              int index = iterator.nextIndex();
              SQSMessage message = iterator.next();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                log.warning("at " + index);
              }
            }
            """));
  }

  @Test
  void dequePolled() {
    assertFlow(
        collecting(
            """
            Deque<SQSMessage> queue = new ArrayDeque<>(event.getRecords());
            while (!queue.isEmpty()) {
              SQSMessage message = queue.poll();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void dequePolledInTheCondition() {
    assertFlow(
        collecting(
            """
            Queue<SQSMessage> queue = new ArrayDeque<>(event.getRecords());
            SQSMessage message;
            while ((message = queue.poll()) != null) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void dequeRestReported() {
    assertFlow(
        fifoCollecting(
            """
            Deque<SQSMessage> queue = new ArrayDeque<>(event.getRecords());
            while (!queue.isEmpty()) {
              SQSMessage message = queue.peekFirst();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                queue.forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              }
              queue.removeFirst();
            }
            """));
  }

  @Test
  void unprocessedListShrinks() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> unprocessed = new ArrayList<>(event.getRecords());
            try {
              for (SQSMessage message : event.getRecords()) {
                orders.store(message.getBody());
                unprocessed.remove(message);
              }
            } catch (RuntimeException e) {
              unprocessed.forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
            }
            """));
  }

  @Test
  void processedIdsDecide() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> processed = new HashSet<>();
            try {
              for (SQSMessage message : event.getRecords()) {
                orders.store(message.getBody());
                processed.add(message.getMessageId());
              }
            } catch (RuntimeException e) {
              log.warning("stopped");
            }
            for (SQSMessage message : event.getRecords()) {
              if (!processed.contains(message.getMessageId())) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void processedIdsDecideStandard() {
    assertFlow(
        collecting(
            """
            Set<String> processed = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                processed.add(message.getMessageId());
              } catch (RuntimeException e) {
                log.warning("not processed");
              }
            }
            for (SQSMessage message : event.getRecords()) {
              if (!processed.contains(message.getMessageId())) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void processedIdsDecideInAStream() {
    assertFlow(
        standard(
            """
            Set<String> processed = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                processed.add(message.getMessageId());
              } catch (RuntimeException e) {
                log.warning("not processed");
              }
            }
            return new SQSBatchResponse(
                event.getRecords().stream()
                    .map(SQSMessage::getMessageId)
                    .filter(id -> !processed.contains(id))
                    .map(BatchItemFailure::new)
                    .collect(Collectors.toList()));
            """));
  }

  @Test
  void labelledContinueFromAnInnerLoop() {
    assertFlow(
        collecting(
            """
            messages:
            for (SQSMessage message : event.getRecords()) {
              for (String line : message.getBody().split("\\n")) {
                try {
                  orders.store(line);
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  continue messages;
                }
              }
            }
            """));
  }

  @Test
  void labelledContinueFromAnInnerLoopGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            messages:
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              for (String line : message.getBody().split("\\n")) {
                try {
                  orders.store(line);
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  continue messages;
                }
              }
            }
            """));
  }

  @Test
  void labelledBreakOfABlock() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              work:
              {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  break work;
                }
                continue;
              }
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """));
  }

  @Test
  void labelledBreakOfTheLoopReportsTheRest() {
    assertFlow(
        fifoCollecting(
            """
            int done = 0;
            messages:
            for (SQSMessage message : event.getRecords()) {
              for (String line : message.getBody().split("\\n")) {
                try {
                  orders.store(line);
                } catch (RuntimeException e) {
                  break messages;
                }
              }
              done++;
            }
            event.getRecords().stream().skip(done).map(m -> new BatchItemFailure(m.getMessageId())).forEach(failures::add);
            """));
  }

  @Test
  void retriesThenReports() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              for (int attempt = 0; attempt < 3 && !done; attempt++) {
                try {
                  orders.store(message.getBody());
                  done = true;
                } catch (RuntimeException e) {
                  log.warning("again");
                }
              }
              if (!done) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void retriesThenReportsByCount() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 3) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
              }
            }
            """));
  }

  @Test
  void retriesThenReportsByLabel() {
    assertFlow(
        collecting(
            """
            messages:
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  continue messages;
                } catch (RuntimeException e) {
                  log.warning("again");
                }
              }
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """));
  }

  @Test
  void twoIndependentLoops() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            for (SQSMessage message : event.getRecords()) {
              log.info(message.getMessageId());
            }
            """));
  }

  @Test
  void twoPhases() {
    assertFlow(
        fifoCollecting(
            """
            Map<String, String> parsed = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              parsed.put(message.getMessageId(), message.getBody().trim());
            }
            for (Map.Entry<String, String> entry : parsed.entrySet()) {
              log.info(entry.getKey());
            }
            """));
  }

  @Test
  void parsedFirst() {
    assertFlow(
        collecting(
            """
            Map<String, String> parsed = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                parsed.put(message.getMessageId(), orders.parse(message.getBody()));
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            parsed.forEach((id, order) -> {
              try {
                orders.store(order);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(id));
              }
            });
            """));
  }

  @Test
  void lastExceptionRethrown() {
    assertFlow(
        withoutResponse(
            """
            RuntimeException last = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                last = e;
              }
            }
            if (last != null) {
              throw last;
            }
            """));
  }

  @Test
  void lastExceptionRethrownWithResponse() {
    assertFlow(
        collecting(
            """
            RuntimeException last = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                last = e;
              }
            }
            if (last != null) {
              throw new IllegalStateException("some failed", last);
            }
            """));
  }

  @Test
  void exceptionsCollectedAndThrown() {
    assertFlow(
        withoutResponse(
            """
            List<Exception> causes = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                causes.add(e);
              }
            }
            if (!causes.isEmpty()) {
              RuntimeException failure = new RuntimeException(causes.size() + " failed");
              causes.forEach(failure::addSuppressed);
              throw failure;
            }
            """));
  }

  @Test
  void failureCountThrown() {
    assertFlow(
        withoutResponse(
            """
            int failed = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed++;
              }
            }
            if (failed > 0) {
              throw new IllegalStateException(failed + " failed");
            }
            """));
  }

  @Test
  void failureCountLogged() {
    assertFlow(
        withoutResponse(
            """
            int failed = 0;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                failed++;
              }
            }
            log.info(failed + " failed");
            """));
  }

  @Test
  void chunks() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int from = 0; from < messages.size(); from += 10) {
              List<SQSMessage> chunk = messages.subList(from, Math.min(from + 10, messages.size()));
              for (SQSMessage message : chunk) {
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
  void chunksInBulk() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int from = 0; from < messages.size(); from += 10) {
              List<SQSMessage> chunk = messages.subList(from, Math.min(from + 10, messages.size()));
              try {
                storeAll(chunk);
              } catch (RuntimeException e) {
                chunk.forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
              }
            }
            """,
            """
            private native void storeAll(List<SQSMessage> messages);
            """));
  }

  @Test
  void groupsInOrder() {
    assertFlow(
        fifoCollecting(
            """
            Map<String, List<SQSMessage>> groups =
                event.getRecords().stream().collect(Collectors.groupingBy(m -> m.getAttributes().get("MessageGroupId")));
            for (List<SQSMessage> group : groups.values()) {
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
            """));
  }

  @Test
  void failedGroupsByHelper() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> failedGroups = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              if (failedGroups.contains(groupOf(message))) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failedGroups.add(groupOf(message));
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private static String groupOf(SQSMessage message) {
              return message.getAttributes().get("MessageGroupId");
            }
            """));
  }

  @Test
  void failedGroupsAddedIsAsked() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> failedGroups = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              String group = message.getAttributes().getOrDefault("MessageGroupId", "");
              boolean blocked = failedGroups.contains(group);
              if (blocked || !process(message)) {
                failedGroups.add(group);
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
  void arrayOfMessages() {
    assertFlow(
        collecting(
            """
            SQSMessage[] messages = event.getRecords().toArray(new SQSMessage[0]);
            for (SQSMessage message : messages) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void intRangeForEach() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            IntStream.range(0, messages.size()).forEach(i -> {
              SQSMessage message = messages.get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }

  @Test
  void backwards() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = messages.size() - 1; i >= 0; i--) {
              SQSMessage message = messages.get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void stopsWhenTimeRunsOut() {
    assertFlow(
        collecting(
            """
            Iterator<SQSMessage> iterator = event.getRecords().iterator();
            while (iterator.hasNext() && context.getRemainingTimeInMillis() > 1000) {
              SQSMessage message = iterator.next();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            iterator.forEachRemaining(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
            """));
  }

  @Test
  void breakWhenTheLastFailed() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            int i = 0;
            for (SQSMessage message : messages) {
              i++;
              if (!process(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                failures.addAll(toFailures(messages.subList(i, messages.size())));
                break;
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

            private static List<BatchItemFailure> toFailures(List<SQSMessage> messages) {
              return messages.stream().map(m -> new BatchItemFailure(m.getMessageId())).collect(Collectors.toList());
            }
            """));
  }

  @Test
  void restAddedByAHelper() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                addRest(messages, i, failures);
                break;
              }
            }
            """,
            """
            private static void addRest(List<SQSMessage> messages, int from, List<BatchItemFailure> failures) {
              for (int i = from; i < messages.size(); i++) {
                failures.add(new BatchItemFailure(messages.get(i).getMessageId()));
              }
            }
            """));
  }

  @Test
  void restReturnedByAHelper() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                return from(messages, i);
              }
            }
            """,
            """
            private static SQSBatchResponse from(List<SQSMessage> messages, int from) {
              SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());
              messages.subList(from, messages.size())
                  .forEach(m -> response.getBatchItemFailures().add(new BatchItemFailure(m.getMessageId())));
              return response;
            }
            """));
  }

  @Test
  void restByFlagInTheSameLoopWithReturn() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (SQSMessage message : messages) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                int at = messages.indexOf(message);
                return SQSBatchResponse.builder()
                    .withBatchItemFailures(
                        messages.subList(at, messages.size()).stream()
                            .map(m -> BatchItemFailure.builder().withItemIdentifier(m.getMessageId()).build())
                            .toList())
                    .build();
              }
            }
            """));
  }

  @Test
  void whileIteratorSwallows() {
    assertFlow(
        collecting(
            """
            Iterator<SQSMessage> iterator = event.getRecords().iterator();
            while (iterator.hasNext()) {
              try {
                orders.store(iterator.next().getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("skipped");
              }
            }
            """));
  }

  @Test
  void arrayOfMessagesEscapes() {
    assertFlow(
        collecting(
            """
            SQSMessage[] messages = event.getRecords().toArray(new SQSMessage[0]);
            for (SQSMessage message : messages) {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void labelledBreakDrops() {
    assertFlow(
        collecting(
            """
            messages:
            for (SQSMessage message : event.getRecords()) {
              for (String line : message.getBody().split("\\n")) {
                try {
                  orders.store(line);
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  // finds: UnprocessedRecordsDropped
                  break messages;
                }
              }
            }
            """));
  }

  @Test
  void groupsGoOnInside() {
    assertFlow(
        fifoCollecting(
            """
            Map<String, List<SQSMessage>> groups =
                event.getRecords().stream().collect(Collectors.groupingBy(m -> m.getAttributes().get("MessageGroupId")));
            for (List<SQSMessage> group : groups.values()) {
              // finds: FifoContinuesAfterFailure
              for (SQSMessage message : group) {
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
  void failedGroupsNeverAsked() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> failedGroups = new HashSet<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failedGroups.add(message.getAttributes().get("MessageGroupId"));
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void secondPassGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> retry = new ArrayList<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (!process(message)) {
                retry.add(message);
              }
            }
            for (SQSMessage message : retry) {
              failures.add(new BatchItemFailure(message.getMessageId()));
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
  void restWithoutTheFailedIsStillTheRest() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              SQSMessage message = messages.get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: UnprocessedRecordsDropped
                return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
              }
            }
            """));
  }

  @Test
  void loopInFrontThatAlwaysThrows() {
    assertFlow(
        collecting(
            """
            for (String problem : problems(event)) {
              throw new IllegalStateException(problem);
            }
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """,
            """
            private native List<String> problems(SQSEvent event);
            """));
  }

  @Test
  void loopInFrontOverWhatWasFoundAlwaysThrows() {
    assertFlow(
        collecting(
            """
            List<String> problems = new ArrayList<>();
            event.getRecords().forEach(
                message -> {
                  if (message.getBody() == null) {
                    problems.add(message.getMessageId());
                  }
                });
            for (String problem : problems) {
              throw new IllegalStateException(problem);
            }
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void streamOfNumbersInFront() {
    assertFlow(
        collecting(
            """
            Stream.iterate(0, i -> i + 1).limit(3).forEach(i -> log.info("number " + i));
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }
}
