package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Work on a record before the one at hand, or on several: the identifier of an earlier one may be the right one. */
final class HeldBackTest {
  private static final String BULK = "private native void bulk(Object all);";

  private static String inTurn(String work, String behind) {
    String item = behind.contains("held") ? "held.getMessageId()" : "id";
    return """
        String id = null;
        SQSMessage held = null;
        List<String> buffer = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          buffer.add(message.getBody());
          try {
            WORK
          } catch (RuntimeException e) {
            REPORT
          }
          BEHIND
        }
        """
        .replace("WORK", work)
        .replace("REPORT", "failures.add(new BatchItemFailure(" + item + "));")
        .replace("BEHIND", behind);
  }

  @Test
  void workOnTheEarlierRecord() {
    String keep = "held = message;";
    assertFlow(
        collecting(inTurn("if (held != null) {\norders.store(held.getBody());\n}", keep)),
        collecting(inTurn("bulk(List.of(held, message));", keep), BULK),
        collecting(inTurn("orders.store(held.getBody() + message.getBody());", keep)));
  }

  @Test
  void workOnWhatWasGathered() {
    String first = "if (id == null) {\nid = message.getMessageId();\n}\n";
    assertFlow(
        collecting(inTurn("bulk(buffer);", "").replace("buffer.add", first + "buffer.add"), BULK),
        collecting(inTurn("bulk(null);", "").replace("buffer.add", first + "buffer.add"), BULK),
        collecting(
            inTurn("orders.store(message.getBody());", "")
                .replace("buffer.add", first + "buffer.add")
                .replace("failures.add", "// finds: WrongItemIdentifier\nfailures.add")));
  }

  @Test
  void workOnTheRecordAtHand() {
    String report = "failures.add(new BatchItemFailure(id));";
    String mark = "// finds: WrongItemIdentifier\n" + report;
    String keep = "id = message.getMessageId();";
    assertFlow(
        collecting(inTurn("orders.store(message.getBody());", keep).replace(report, mark)),
        collecting(inTurn("bulk(List.of(message));", keep).replace(report, mark), BULK),
        collecting(inTurn("bulk(Map.of(\"body\", message.getBody()));", keep).replace(report, mark), BULK));
  }
}
