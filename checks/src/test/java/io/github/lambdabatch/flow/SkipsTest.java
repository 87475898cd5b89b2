package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Records that are passed over behind one that failed, without a word to anybody. */
final class SkipsTest {
  @Test
  void listIsAsked() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                continue;
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
  void flagIsAsked() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                // finds: UnprocessedRecordsDropped
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                failed = true;
              }
            }
            """));
  }

  @Test
  void onFifoToo() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                continue;
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
  void groupThatFailed() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> groups = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              if (groups.contains(message.getAttributes().get("MessageGroupId"))) {
                // finds: UnprocessedRecordsDropped
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                groups.add(message.getAttributes().get("MessageGroupId"));
              }
            }
            """));
  }

  @Test
  void workOnlyBeforeAFailure() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            // finds: UnprocessedRecordsDropped
            for (SQSMessage message : event.getRecords()) {
              if (!failed) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  failed = true;
                }
              }
            }
            """));
  }

  @Test
  void inALambda() {
    assertFlow(
        collecting(
            """
            event.getRecords().forEach(message -> {
              if (message == null) {
                return;
              }
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                return;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }

  @Test
  void inAHelper() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              handle(message, failures);
            }
            """,
            """
            private void handle(SQSMessage message, List<BatchItemFailure> failures) {
              if (message.getBody().isEmpty()) {
                return;
              }
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
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
  void byIndex() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            for (int i = 0; i < event.getRecords().size(); i++) {
              if (failed) {
                // finds: UnprocessedRecordsDropped
                continue;
              }
              SQSMessage message = event.getRecords().get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                failed = true;
              }
            }
            """));
  }

  @Test
  void byIterator() {
    assertFlow(
        collecting(
            """
            Iterator<SQSMessage> messages = event.getRecords().iterator();
            while (messages.hasNext()) {
              SQSMessage message = messages.next();
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                continue;
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
  void besideRecordsThatAreNoWork() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody() == null) {
                continue;
              }
              if (!failures.isEmpty()) {
                log.info("passed over: " + message.getMessageId());
                // finds: UnprocessedRecordsDropped
                continue;
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
  void filtered() {
    assertFlow(
        collecting(
            """
            // finds: UnprocessedRecordsDropped
            event.getRecords().stream().filter(message -> failures.isEmpty()).forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }

  @Test
  void reported() {
    assertFlow(
        collecting(
            """
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
            """));
  }

  @Test
  void noted() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (!failed.isEmpty()) {
                failed.add(message.getMessageId());
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
              }
            }
            return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void textIsKept() {
    assertFlow(
        withoutResponse(
            """
            String left = "";
            for (SQSMessage message : event.getRecords()) {
              if (!left.isEmpty()) {
                left += message.getMessageId();
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                left += message.getMessageId();
              }
            }
            orders.store(left);
            """));
  }

  @Test
  void handedOn() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                // finds: ExceptionEscapesRecordLoop
                orders.offer(message.getBody());
                continue;
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
  void restReportedWithTheFailure() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            int position = 0;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                continue;
              }
              position++;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                event.getRecords().subList(position, event.getRecords().size())
                    .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                failed = true;
              }
            }
            """));
  }

  @Test
  void restReportedAfterTheLoop() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            int done = 0;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                continue;
              }
              done++;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                failed = true;
              }
            }
            for (int i = done; i < event.getRecords().size(); i++) {
              failures.add(new BatchItemFailure(event.getRecords().get(i).getMessageId()));
            }
            """));
  }

  @Test
  void throwsInTheEnd() {
    assertFlow(
        withoutResponse(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
              }
            }
            if (failed) {
              throw new IllegalStateException("something failed");
            }
            """));
  }

  @Test
  void forAnotherReasonAsWell() {
    assertFlow(
        collecting(
            """
            boolean stopped = event.getRecords().size() > 100;
            for (SQSMessage message : event.getRecords()) {
              if (stopped) {
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                stopped = true;
              }
            }
            """));
  }

  @Test
  void forTheSakeOfTheRecord() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody() == null) {
                continue;
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
  void duplicates() {
    assertFlow(
        collecting(
            """
            Set<String> failed = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              if (failed.contains(message.getMd5OfBody())) {
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                failed.add(message.getMd5OfBody());
              }
            }
            """));
  }

  @Test
  void turnWithoutARecord() {
    assertFlow(
        collecting(
            """
            boolean pausing = false;
            int i = 0;
            while (i < event.getRecords().size()) {
              if (pausing) {
                pausing = false;
                continue;
              }
              SQSMessage message = event.getRecords().get(i++);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                pausing = true;
              }
            }
            """));
  }

  @Test
  void sameRecordAgain() {
    assertFlow(
        collecting(
            """
            boolean again = false;
            for (int i = 0; i < event.getRecords().size(); i++) {
              SQSMessage message = event.getRecords().get(i);
              if (again) {
                again = false;
                i--;
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                again = true;
              }
            }
            """));
  }

  @Test
  void failedInTheLoopBefore() {
    assertFlow(
        collecting(
            """
            boolean[] bad = new boolean[event.getRecords().size()];
            for (int i = 0; i < event.getRecords().size(); i++) {
              try {
                orders.parse(event.getRecords().get(i).getBody());
              } catch (RuntimeException e) {
                bad[i] = true;
                failures.add(new BatchItemFailure(event.getRecords().get(i).getMessageId()));
              }
            }
            for (int i = 0; i < event.getRecords().size(); i++) {
              if (bad[i]) {
                continue;
              }
              SQSMessage message = event.getRecords().get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void onlyLogsAfterwards() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              log.info("next");
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (!failures.isEmpty()) {
              for (SQSMessage message : event.getRecords()) {
                log.info(message.getMessageId());
              }
            }
            """));
  }

  @Test
  void submitted() {
    assertFlow(
        collecting(
            """
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Future<?>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (message.getBody() == null) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              // finds: RecordProcessingNotAwaited
              futures.add(pool.submit(() -> orders.offer(message.getBody())));
            }
            """));
  }

  @Test
  void ownObjectKeepsTheRecord() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Step step = failures.isEmpty() ? attempt(message) : new Stop(message.getMessageId());
              if (step instanceof Stop stop) {
                failures.add(new BatchItemFailure(stop.id()));
              }
            }
            """,
            """
            private sealed interface Step {}
            private record Ok() implements Step {}
            private record Stop(String id) implements Step {}

            private Step attempt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return new Ok();
              } catch (RuntimeException e) {
                return new Stop(message.getMessageId());
              }
            }
            """));
  }
}
