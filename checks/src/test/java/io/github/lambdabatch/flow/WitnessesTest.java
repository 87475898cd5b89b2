package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** Objects that are not looked at, which a handler tells of failures, and asks whether to go on. */
final class WitnessesTest {
  private static final String GROUPS =
      """
      private Groups groups;
      interface Groups {
        boolean isBlocked(SQSMessage message);
        Group of(SQSMessage message);
        void block(SQSMessage message);
        void touch(SQSMessage message);
      }
      interface Group {
        boolean isBlocked();
        void block();
      }
      """;

  private static String loop(String mark, String ask, String tell) {
    return """
        MARK
        for (SQSMessage message : event.getRecords()) {
          try {
            ASK
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            TELL
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
        .replace("MARK", mark)
        .replace("ASK", ask)
        .replace("TELL", tell);
  }

  private static String when(String blocked) {
    return "if (" + blocked + ") {\nfailures.add(new BatchItemFailure(message.getMessageId()));\ncontinue;\n}";
  }

  @Test
  void whoWasToldIsAsked() {
    String[][] asked = {
      {when("groups.isBlocked(message)"), "groups.block(message);"},
      {"boolean blocked = groups.isBlocked(message);\n" + when("blocked"), "groups.block(message);"},
      {"Group group = groups.of(message);\n" + when("group.isBlocked()"), "groups.block(message);"},
      {"Group group = groups.of(message);\n" + when("group.isBlocked()"), "groups.of(message).block();"},
    };
    for (String[] handler : asked) {
      assertFlow(fifoCollecting(loop("", handler[0], handler[1]), GROUPS));
    }
  }

  /** The group that gives the answer was told, and not the object that has the groups. */
  @Test
  void whatItGaveWasTold() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              Group group = groups.of(message);
              if (group.isBlocked()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                group.block();
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            GROUPS));
  }

  @Test
  void whoWasNotToldDoesNotKnow() {
    String mark = "// finds: FifoContinuesAfterFailure";
    assertFlow(
        fifoCollecting(loop(mark, when("groups.isBlocked(message)"), "log.warning(\"failed\");"), GROUPS),
        fifoCollecting(loop(mark, when("orders.offer(message.getBody())"), "groups.block(message);"), GROUPS),
        // What returns nothing gives no answer.
        fifoCollecting(loop(mark, "groups.touch(message);", "groups.block(message);"), GROUPS));
  }

  @Test
  void mapsThatComeFromElsewhere() {
    String made = "Map<String, String> failedAt = made();\n";
    String map = "private native Map<String, String> made();";
    String ask = "String earlier = failedAt.get(message.getMessageId());\n" + when("earlier != null");
    assertFlow(
        fifoCollecting(made + loop("", ask, "failedAt.put(message.getMessageId(), \"failed\");"), map),
        fifoCollecting(made + loop("// finds: FifoContinuesAfterFailure", ask, "log.info(failedAt.toString());"), map));
  }

  /** What a function makes for a group is what the group has only if it has nothing yet. */
  @Test
  void whatAMapHasOrGets() {
    String cells = "Map<String, AtomicBoolean> failed = new HashMap<>();\n";
    String cell = "AtomicBoolean cell = failed.computeIfAbsent(message.getMessageId(), k -> new AtomicBoolean());\n";
    String lists = "Map<String, List<BatchItemFailure>> failed = new HashMap<>();\n";
    String list = "List<BatchItemFailure> own = failed.computeIfAbsent(message.getMessageId(), k -> new ArrayList<>());\n";
    assertFlow(
        fifoCollecting(cells + loop("", cell + when("cell.get()"), "failed.get(message.getMessageId()).set(true);")),
        fifoCollecting(
            lists
                + loop(
                    "",
                    list + when("!own.isEmpty()"),
                    "failed.get(message.getMessageId()).add(new BatchItemFailure(message.getMessageId()));")));
  }
}
