package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops that say by an index where in the batch they are, and move it. */
final class PositionsTest {
  @Test
  void whileStopsByItsIndex() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            int i = 0;
            while (i < all.size()) {
              try {
                orders.store(all.get(i).getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : all.subList(i, all.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                i = all.size();
              }
              i++;
            }
            """));
  }

  @Test
  void whileStopsByAddingToItsIndex() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            int i = 0;
            while (i < all.size()) {
              try {
                orders.store(all.get(i).getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : all.subList(i, all.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                i += all.size();
              }
              i++;
            }
            """));
  }

  @Test
  void forStopsByItsIndex() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; i < all.size(); i++) {
              try {
                orders.store(all.get(i).getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : all.subList(i, all.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                i = all.size();
              }
            }
            """));
  }

  @Test
  void forStopsByAddingToItsIndex() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; i < all.size(); i++) {
              try {
                orders.store(all.get(i).getBody());
              } catch (RuntimeException e) {
                for (SQSMessage rest : all.subList(i, all.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                i += all.size();
              }
            }
            """));
  }

  @Test
  void roundsOverTheBatch() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int round = 0; round < 2; round++) {
              int i = 0;
              // finds: FifoContinuesAfterFailure
              while (i < all.size()) {
                SQSMessage message = all.get(i);
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  break;
                }
                i++;
              }
            }
            """));
  }

  @Test
  void chunksOfTheBatch() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int start = 0; start < all.size(); start += 10) {
              // finds: FifoContinuesAfterFailure
              for (int i = start; i < Math.min(start + 10, all.size()); i++) {
                SQSMessage message = all.get(i);
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  break;
                }
              }
            }
            """));
  }

  @Test
  void whileStopsByItsIndexAndReportsBehind() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            int from = all.size();
            int i = 0;
            while (i < all.size()) {
              try {
                orders.store(all.get(i).getBody());
              } catch (RuntimeException e) {
                from = i;
                i = all.size();
              }
              i++;
            }
            for (SQSMessage rest : all.subList(from, all.size())) {
              failures.add(new BatchItemFailure(rest.getMessageId()));
            }
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!all.isEmpty() && i < all.size()",
        "all != null && !all.isEmpty() && i < all.size()",
        "!(all.isEmpty() || i >= all.size())",
        "!(i == all.size())",
        "!(i >= all.size())",
        "!(all.size() == 0) && i < all.size()",
      })
  void conditionThatIsMetWhereThereAreNoMore(String more) {
    assertFlow(
        collecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; %s; i++) {
              SQSMessage message = all.get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """
                .formatted(more)));
  }

  @Test
  void breakWhereThereAreNoMore() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; ; i++) {
              if (all.isEmpty() || i == all.size()) {
                break;
              }
              SQSMessage message = all.get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void breakWhereThereAreSome() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; i < all.size(); i++) {
              SQSMessage message = all.get(i);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
              if (!all.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                break;
              }
            }
            """));
  }
}
