package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** The rest of the batch, taken by a stream of positions. */
final class PositionStreamsTest {
  @Test
  void returned() {
    assertFlow(
        fifo(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                return new SQSBatchResponse(
                    IntStream.range(i, messages.size())
                        .mapToObj(messages::get)
                        .map(m -> new BatchItemFailure(m.getMessageId()))
                        .toList());
              }
            }
            return new SQSBatchResponse(List.of());
            """),
        fifo(
            """
            List<SQSMessage> messages = event.getRecords();
            for (SQSMessage message : messages) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                int at = messages.indexOf(message);
                return new SQSBatchResponse(
                    IntStream.rangeClosed(at, messages.size() - 1)
                        .mapToObj(j -> new BatchItemFailure(messages.get(j).getMessageId()))
                        .collect(Collectors.toList()));
              }
            }
            return new SQSBatchResponse(List.of());
            """),
        fifo(
            """
            List<SQSMessage> messages = event.getRecords();
            int done = 0;
            for (SQSMessage message : messages) {
              try {
                orders.store(message.getBody());
                done++;
              } catch (RuntimeException e) {
                return new SQSBatchResponse(
                    IntStream.range(done, messages.size())
                        .mapToObj(j -> new BatchItemFailure(messages.get(j).getMessageId()))
                        .toList());
              }
            }
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void collected() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                IntStream.range(i, messages.size())
                    .forEach(j -> failures.add(new BatchItemFailure(messages.get(j).getMessageId())));
                break;
              }
            }
            """),
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              if (!process(messages.get(i))) {
                failures.addAll(
                    IntStream.range(i, messages.size())
                        .mapToObj(messages::get)
                        .map(m -> new BatchItemFailure(m.getMessageId()))
                        .toList());
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
                return false;
              }
            }
            """));
  }

  /** Positions that nobody takes records by bring nothing back. */
  @Test
  void onlyCounted() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(messages.get(i).getMessageId()));
                IntStream.range(i, messages.size()).forEach(j -> log.warning("not stored: " + j));
                // finds: UnprocessedRecordsDropped
                break;
              }
            }
            """));
  }

  /** Before a failure, positions are numbers like others. */
  @Test
  void countedBefore() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            IntStream.range(0, messages.size()).forEach(i -> log.info("message " + i));
            for (SQSMessage message : messages) {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void notUpToTheEnd() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                IntStream.range(i, i + 1)
                    .forEach(j -> failures.add(new BatchItemFailure(messages.get(j).getMessageId())));
                // finds: UnprocessedRecordsDropped
                break;
              }
            }
            """));
  }

  /** The whole batch has the records that failed before; the rest of it has not. */
  @Test
  void withWhatFailedBefore() {
    String handler =
        """
        List<SQSMessage> messages = event.getRecords();
        for (int i = 0; i < messages.size(); i++) {
          try {
            orders.offer(messages.get(i).getBody());
            // %s
          } catch (RuntimeException e) {
            log.warning("failed");
            continue;
          }
          try {
            orders.store(messages.get(i).getBody());
          } catch (RuntimeException e) {
            IntStream.range(%s, messages.size())
                .forEach(j -> failures.add(new BatchItemFailure(messages.get(j).getMessageId())));
            break;
          }
        }
        """;

    assertFlow(
        collecting(handler.formatted("finds: RecordFailureSwallowed", "i")),
        collecting(handler.formatted("may be among those that come back", "0")));
  }

  @Test
  void handedOn() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              try {
                orders.store(messages.get(i).getBody());
              } catch (RuntimeException e) {
                int from = i;
                runner.run(
                    () ->
                        messages.subList(from, messages.size())
                            .forEach(m -> failures.add(new BatchItemFailure(m.getMessageId()))));
                break;
              }
            }
            """,
            "interface Runner { void run(Runnable given); }\nprivate Runner runner;"));
  }
}
