package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counters, cells, collections and other objects that remember a failure, and what they decide. */
final class CellsTest {
  @Test
  void atomicBoolean() {
    assertFlow(
        fifoCollecting(
            """
            AtomicBoolean failed = new AtomicBoolean();
            event.getRecords().forEach(message -> {
              if (failed.get()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                return;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.set(true);
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }

  @Test
  void atomicBooleanExplicitlyFalse() {
    assertFlow(
        fifoCollecting(
            """
            AtomicBoolean failed = new AtomicBoolean(false);
            for (SQSMessage message : event.getRecords()) {
              if (!failed.get() && !process(message)) {
                failed.set(true);
              }
              if (failed.get()) {
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
  void atomicIntegerPositive() {
    assertFlow(
        fifoCollecting(
            """
            AtomicInteger failed = new AtomicInteger();
            event.getRecords().forEach(message -> {
              if (failed.get() > 0 || !process(message)) {
                failed.incrementAndGet();
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
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
  void atomicReference() {
    assertFlow(
        fifoCollecting(
            """
            AtomicReference<String> failed = new AtomicReference<>();
            event.getRecords().forEach(message -> {
              if (failed.get() != null) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                return;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.set(message.getMessageId());
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }

  @Test
  void arrayCell() {
    assertFlow(
        fifoCollecting(
            """
            boolean[] failed = {false};
            event.getRecords().forEach(message -> {
              if (failed[0]) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                return;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed[0] = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            """));
  }

  @Test
  void arrayCellByDefault() {
    assertFlow(
        fifoCollecting(
            """
            boolean[] failed = new boolean[1];
            event.getRecords().forEach(message -> {
              if (!failed[0]) {
                failed[0] = !process(message);
              }
              if (failed[0]) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
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
  void counterPositive() {
    assertFlow(
        fifoCollecting(
            """
            int failed = 0;
            for (SQSMessage message : event.getRecords()) {
              if (failed > 0) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed++;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void counterNotZero() {
    assertFlow(
        fifoCollecting(
            """
            int failed = 0;
            for (SQSMessage message : event.getRecords()) {
              if (failed != 0) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed += 1;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void counterAtLeastOne() {
    assertFlow(
        fifoCollecting(
            """
            int failed = 0;
            for (SQSMessage message : event.getRecords()) {
              if (failed >= 1) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                ++failed;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void counterOnTheRight() {
    assertFlow(
        fifoCollecting(
            """
            int failed = 0;
            for (SQSMessage message : event.getRecords()) {
              if (0 < failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed++;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void listNotEmpty() {
    assertFlow(
        fifoCollecting(
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
  void listSizePositive() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (failures.size() > 0 || !process(message)) {
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
  void listSizeIsZero() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!(failures.size() == 0) || !process(message)) {
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
  void listAskedByAnUnknownUtility() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (Lists.isNotEmpty(failures)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            interface Lists {
              static boolean isNotEmpty(Collection<?> list) {
                return list != null && !list.isEmpty();
              }
            }
            """));
  }

  @Test
  void setOfIds() {
    assertFlow(
        fifoCollecting(
            """
            Set<String> failedIds = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              if (!failedIds.isEmpty() || !process(message)) {
                failedIds.add(message.getMessageId());
              }
            }
            failedIds.forEach(id -> failures.add(new BatchItemFailure(id)));
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
  void sizeBeforeAndAfter() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              int before = failures.size();
              tryIt(messages.get(i), failures);
              if (failures.size() > before) {
                for (SQSMessage message : messages.subList(i + 1, messages.size())) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
                break;
              }
            }
            """,
            """
            private void tryIt(SQSMessage message, List<BatchItemFailure> failures) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void mapOfOutcomesStandard() {
    assertFlow(
        collecting(
            """
            Map<String, Boolean> outcomes = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              outcomes.put(message.getMessageId(), process(message));
            }
            for (Map.Entry<String, Boolean> outcome : outcomes.entrySet()) {
              if (!outcome.getValue()) {
                failures.add(new BatchItemFailure(outcome.getKey()));
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
  void counterOfTheBatchOnly() {
    assertFlow(
        collecting(
            """
            AtomicInteger failed = new AtomicInteger();
            event.getRecords().forEach(message -> {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                failed.incrementAndGet();
              }
            });
            """));
  }

  @Test
  void arrayCellOnlyLogged() {
    assertFlow(
        collecting(
            """
            boolean[] failed = {false};
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                failed[0] = true;
              }
            }
            log.info("" + failed[0]);
            """));
  }

  @Test
  void mapThatComputesItsValues() {
    String ask =
        """
        if (!failed.isEmpty()) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          continue;
        }
        """;
    for (String note : List.of("computeIfAbsent(1, k -> new HashSet<>()).add(2)", "merge(1, Set.of(), (a, b) -> a)")) {
      assertFlow(
          fifoCollecting(
              """
              Map<Integer, Set<Integer>> failed = new HashMap<>();
              for (SQSMessage message : event.getRecords()) {
              %s
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                  failed.%s;
                }
              }
              """
                  .formatted(ask, note)));
    }
  }

  @Test
  void groupsThatAMapComputes() {
    assertFlow(
        collecting(
            """
            Map<String, List<SQSMessage>> groups = new LinkedHashMap<>();
            for (SQSMessage one : event.getRecords()) {
              groups.computeIfAbsent(one.getAttributes().get("SenderId"), key -> new ArrayList<>()).add(one);
            }
            for (List<SQSMessage> group : groups.values()) {
              for (SQSMessage message : group) {
                // finds: ExceptionEscapesRecordLoop
                orders.store(message.getBody());
              }
            }
            """));
  }
}
