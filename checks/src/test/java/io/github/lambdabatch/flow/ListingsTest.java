package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Batch item failures of all records, made before any work, of which a part is returned. */
final class ListingsTest {
  private static final String STREAM =
      "List<BatchItemFailure> all ="
          + " event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList();\n";
  private static final String LOOP =
      """
      List<BatchItemFailure> all = new ArrayList<>();
      for (SQSMessage m : event.getRecords()) {
        all.add(new BatchItemFailure(m.getMessageId()));
      }
      """;

  private static String stopping(String caught, String end) {
    return """
        for (int i = 0; i < event.getRecords().size(); i++) {
          try {
            orders.store(event.getRecords().get(i).getBody());
          } catch (RuntimeException e) {
            CAUGHT
          }
          DONE
        }
        END
        """
        .replace("CAUGHT", caught)
        .replace("DONE", caught.contains("open") ? "open.remove(0);" : "")
        .replace("END", end);
  }

  @Test
  void restOfTheList() {
    String rest = "return new SQSBatchResponse(all.subList(i, all.size()));";
    String none = "return new SQSBatchResponse(List.of());";
    assertFlow(
        fifo(STREAM + stopping(rest, none)),
        fifo(LOOP + stopping(rest, none)),
        fifo(STREAM + stopping("return new SQSBatchResponse(new ArrayList<>(all.subList(i, all.size())));", none)));
  }

  @Test
  void whatSucceedsIsTakenOut() {
    String open = STREAM + "List<BatchItemFailure> open = new LinkedList<>(all);\n";
    assertFlow(fifo(open + stopping("return new SQSBatchResponse(open);", "return new SQSBatchResponse(open);")));
  }

  @Test
  void allAreReturned() {
    assertFlow(
        standard(
            STREAM + "SQSBatchResponse failAll = new SQSBatchResponse(all);\n" + stopping("return failAll;", "return new SQSBatchResponse();")));
  }

  /** A list of which nothing is returned says nothing of a failure. */
  @Test
  void listThatIsNotReturned() {
    assertFlow(
        collecting(
            STREAM
                + """
                log.info("" + all.size());
                for (SQSMessage message : event.getRecords()) {
                  try {
                    orders.store(message.getBody());
                    // finds: RecordFailureSwallowed
                  } catch (RuntimeException e) {
                    log.warning("failed");
                  }
                }
                """));
  }

  /** Records that are reported for what they are have failed: those behind them wait on a FIFO queue. */
  @Test
  void someAreReported() {
    String empty = "if (m.getBody().isEmpty()) {\nfailures.add(new BatchItemFailure(m.getMessageId()));\ncontinue;\n}\n";
    String stored =
        """
        for (SQSMessage m : event.getRecords()) {
          EMPTY
          try {
            orders.store(m.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(m.getMessageId()));
          }
        }
        """;
    assertFlow(fifoCollecting("// finds: FifoContinuesAfterFailure\n" + stored.replace("EMPTY", empty)));
  }

  @Test
  void allAreReturnedAtTimes() {
    assertFlow(
        standard(
            STREAM
                + """
                for (SQSMessage message : event.getRecords()) {
                  try {
                    orders.store(message.getBody());
                  } catch (RuntimeException e) {
                    log.warning("failed");
                  }
                }
                return urgent ? new SQSBatchResponse(all) : new SQSBatchResponse(List.of());
                """,
            "private boolean urgent;"));
  }

  @Test
  void recordsThatSucceedAreTakenOut() {
    assertFlow(
        standard(
            """
            Deque<SQSMessage> open = new ArrayDeque<>(event.getRecords());
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                log.warning("failed");
                break;
              }
              open.poll();
            }
            return new SQSBatchResponse(open.stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
            """),
        standard(
            """
            Deque<SQSMessage> open = new ArrayDeque<>();
            for (SQSMessage message : event.getRecords()) {
              open.add(message);
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                open.remove(message);
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : open) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            return new SQSBatchResponse(failures);
            """));
  }
}
