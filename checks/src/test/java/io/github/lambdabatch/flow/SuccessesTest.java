package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Collections that are filled with what succeeded: who is given one knows of no failure, unless the batch was given too. */
final class SuccessesTest {
  private static final String BULK =
      """
      private Bulk bulk;

      interface Bulk {
        void begin(SQSEvent event);
        void storeAll(List<String> parsed);
        SQSBatchResponse except(List<String> parsed);
      }
      """;

  private static String parsing(String marker) {
    return """
        List<String> parsed = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          try {
            parsed.add(orders.parse(message.getBody()));
            %s
          } catch (RuntimeException e) {
            log.info("malformed");
          }
        }
        """
        .formatted(marker);
  }

  private static final String SWALLOWED = "// finds: RecordFailureSwallowed";

  @Test
  void givenAway() {
    assertFlow(collecting(parsing(SWALLOWED) + "bulk.storeAll(parsed);\n", BULK));
  }

  @Test
  void givenAwayInAnotherCollection() {
    assertFlow(
        collecting(
            parsing(SWALLOWED) + "List<String> all = new ArrayList<>();\nall.addAll(parsed);\nbulk.storeAll(all);\n", BULK));
  }

  /** Whoever has the batch as well can tell which records are missing. */
  @Test
  void givenAwayAfterTheBatch() {
    assertFlow(
        standard("bulk.begin(event);\n" + parsing("") + "return bulk.except(parsed);\n", BULK),
        standard("bulk.begin(event);\n" + parsing("") + "List<String> all = new ArrayList<>();\n"
            + "all.addAll(parsed);\nreturn bulk.except(all);\n", BULK));
  }

  /** What is there before the work is done may be what is left. */
  @Test
  void filledBeforeTheWork() {
    assertFlow(
        collecting(
            """
            List<String> begun = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              begun.add(message.getMessageId());
              try {
                orders.store(message.getBody());
                begun.remove(message.getMessageId());
              } catch (RuntimeException e) {
                log.info("failed");
              }
            }
            bulk.storeAll(begun);
            """,
            BULK));
  }
}
