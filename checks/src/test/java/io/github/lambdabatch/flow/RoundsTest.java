package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Lists that each round, or each chunk, makes anew for what failed in it. */
final class RoundsTest {
  private static String rounds(String behind) {
    return """
        List<SQSMessage> todo = new ArrayList<>(event.getRecords());
        for (int round = 0; round < 3; round++) {
          List<SQSMessage> next = new ArrayList<>();
          for (SQSMessage message : todo) {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              next.add(message);
            }
          }
          todo = next;
        }
        """
        + behind;
  }

  @Test
  void whatFailedInTheLastRoundIsReported() {
    assertFlow(
        collecting(
            rounds(
                """
                for (SQSMessage message : todo) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                """)));
  }

  @Test
  void whatFailedInAChunkIsTriedAgain() {
    assertFlow(
        collecting(
            """
            for (List<SQSMessage> chunk : chunks(event.getRecords())) {
              List<SQSMessage> again = new ArrayList<>();
              for (SQSMessage message : chunk) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  again.add(message);
                }
              }
              for (SQSMessage message : again) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """,
            "private native List<List<SQSMessage>> chunks(List<SQSMessage> all);"));
  }
}
