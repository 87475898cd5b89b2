package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Handlers with more paths than are followed one by one: what is known behind them holds of all. */
final class ManyPathsTest {
  private static final String MODES = "private Supplier<String> modes;";
  private static final String ESCAPES =
      """
      for (SQSMessage message : event.getRecords()) {
        // finds: ExceptionEscapesRecordLoop
        orders.store(message.getBody());
      }
      """;

  /** Takes 32 paths, on half of which this happens. */
  private static String paths(String onHalf) {
    return Stream.of("one", "two", "three", "four", "five")
        .map(
            name ->
                "boolean %1$s = false;\nif (modes.get() == null) {\n%1$s = true;\n%2$s}\n"
                    .formatted(name, name.equals("one") ? onHalf : ""))
        .collect(Collectors.joining());
  }

  @Test
  void listThatIsFilledOnSome() {
    String filled = "List<String> names = new ArrayList<>();\n" + paths("names.add(\"a\");\n");
    assertFlow(
        collecting(filled + "if (names.isEmpty()) {\n" + ESCAPES + "}\n", MODES),
        collecting(filled + "if (!names.isEmpty()) {\n" + ESCAPES + "}\n", MODES));
  }

  @Test
  void listThatIsFilledOnNone() {
    assertFlow(
        collecting(
            "List<String> names = new ArrayList<>();\n"
                + paths("")
                + "if (!names.isEmpty()) {\nevent.getRecords().forEach(message -> orders.store(message.getBody()));\n}\n",
            MODES));
  }

  @Test
  void listThatIsMadeOnSome() {
    assertFlow(
        collecting(
            "List<String> names = null;\n"
                + paths("names = new ArrayList<>();\n")
                + "if (names != null && names.isEmpty()) {\n"
                + ESCAPES
                + "}\n",
            MODES),
        collecting(
            "List<String> names = null;\n"
                + paths("log.info(\"half\");\n} else {\nnames = new ArrayList<>();\n")
                + ESCAPES,
            MODES));
  }

  @Test
  void failuresThatNobodyHasSeen() {
    assertFlow(
        standard(
            "List<BatchItemFailure> failures = new ArrayList<>();\n"
                + paths("")
                + """
                for (SQSMessage message : event.getRecords()) {
                  try {
                    orders.store(message.getBody());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                // finds: EmptyBatchResponse
                return new SQSBatchResponse();
                """,
            MODES));
  }

  @Test
  void failuresOfSome() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
            """
                + paths("failures.add(new BatchItemFailure(message.getMessageId()));\n")
                + "}\n}\n",
            MODES));
  }
}
