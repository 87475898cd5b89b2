package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/**
 * The rest of the batch from a number on: where the number counts the turns of the loop, the rest holds no record that
 * failed before; where it may count anything else, it may hold all of them.
 */
final class CountedTurnsTest {
  private static String whileLoop(String take, String from, String marker, String end) {
    return collecting(
        """
        List<SQSMessage> records = event.getRecords();
        Iterator<SQSMessage> messages = records.iterator();
        int turn = 0;
        while (messages.hasNext()) {
          %1$s
          try {
            orders.store(message.getBody());
          } catch (IllegalStateException e) {
            records.subList(%2$s, records.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
            break;
          %3$s
          } catch (RuntimeException e) {
            log.warning("failed");
          }
          %4$s
        }
        """
            .formatted(take, from, marker, end));
  }

  private static final String NEXT = "SQSMessage message = messages.next();";
  private static final String SWALLOWED = "// finds: RecordFailureSwallowed";
  private static final String NOTHING = "// and maybe reported";

  @Test
  void countedAtTheEnd() {
    assertFlow(
        whileLoop(NEXT, "turn", SWALLOWED, "turn++;"),
        whileLoop(NEXT, "turn", SWALLOWED, "++turn;"),
        whileLoop(NEXT, "turn + 0", SWALLOWED, "turn++;"));
  }

  @Test
  void countedByDoWhile() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> records = event.getRecords();
            Iterator<SQSMessage> messages = records.iterator();
            int turn = 0;
            do {
              SQSMessage message = messages.next();
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                records.subList(turn, records.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              turn++;
            } while (messages.hasNext());
            """));
  }

  @Test
  void countedInTheBodyOfAFor() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> records = event.getRecords();
            int turn = 0;
            for (Iterator<SQSMessage> messages = records.iterator(); messages.hasNext(); ) {
              SQSMessage message = messages.next();
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                records.subList(turn, records.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              turn++;
            }
            """));
  }

  @Test
  void countedBeforeItGoesOn() {
    assertFlow(
        whileLoop(
            NEXT + "\nif (message.getBody() == null) {\n  turn++;\n  continue;\n}", "turn", SWALLOWED, "turn++;"));
  }

  @Test
  void countedBeforeSomeOnly() {
    assertFlow(
        whileLoop(
            NEXT
                + """

                if (message.getBody() == null) {
                  turn++;
                  continue;
                }
                if (message.getBody().isEmpty()) {
                  continue;
                }
                """,
            "turn",
            NOTHING,
            "turn++;"));
  }

  @Test
  void countedElsewhereToo() {
    assertFlow(
        whileLoop(NEXT, "turn", NOTHING, "turn++;\nif (message.getBody() == null) {\n  turn++;\n}"),
        whileLoop(NEXT + "\nif (message.getBody() == null) {\n  turn++;\n}", "turn", NOTHING, "turn++;"),
        whileLoop(NEXT, "turn", NOTHING, "if (message.getBody() != null) {\n  turn++;\n}"),
        whileLoop(NEXT, "turn", NOTHING, "Runnable count = () -> log.info(\"\");\ncount.run();"));
  }

  @Test
  void notCountedUp() {
    assertFlow(
        whileLoop(NEXT, "turn", NOTHING, "turn--;"),
        whileLoop(NEXT, "turn", NOTHING, "turn = failures.size();"),
        whileLoop(NEXT, "turn", NOTHING, "int turns = 0;\nturns++;"));
  }

  @Test
  void takenByTheCount() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> records = event.getRecords();
            int turn = 0;
            while (turn < records.size()) {
              SQSMessage message = records.get(turn++);
              try {
                orders.store(message.getBody());
              } catch (IllegalStateException e) {
                records.subList(turn - 1, records.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                break;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void placeOfTheMessage() {
    assertFlow(whileLoop(NEXT, "records.indexOf(message)", SWALLOWED, "log.info(\"next\");"));
  }

  @Test
  void theCountSaysNothingOfAFailure() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> records = event.getRecords();
            int i = 0;
            while (i < records.size()) {
              SQSMessage message = records.get(i);
              try {
                orders.store(message.getBody());
                i++;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
                i++;
              }
              if (i == 5) {
                log.info("half of them");
              }
            }
            """));
  }

  @Test
  void endsWhereTheCountIsTheSize() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            int i = 0;
            // finds: FifoContinuesAfterFailure
            while (true) {
              if (i == messages.size()) {
                break;
              }
              try {
                orders.store(messages.get(i).getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              i++;
            }
            """));
  }
}
