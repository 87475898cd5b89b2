package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Handlers that nobody should write: the analysis decides them, or gives up, but it ends, and soon. */
final class SizeTest {
  /** Far more than is needed: what this is to find takes minutes or never ends. */
  private static final Duration SOON = ofSeconds(20);

  @Test
  void manyCalls() {
    assertSoon(reporting(lines(1000, i -> "orders.store(message.getBody() + %d);".formatted(i))));
  }

  @Test
  void manyConditions() {
    String condition = "if (message.getBody().length() > %1$d) { orders.offer(\"\" + %1$d); }";
    assertSoon(reporting(lines(1000, condition::formatted)));
  }

  @Test
  void manyFlags() {
    String flags = lines(40, i -> "boolean flag%d = false;".formatted(i));
    String conditions = lines(40, i -> "if (message.getBody().contains(\"%1$d\")) { flag%1$d = true; }".formatted(i));
    assertSoon(flags + reporting(conditions + "orders.store(message.getBody());"));
  }

  @Test
  void manyVariables() {
    assertSoon(reporting(lines(500, i -> "String value%1$d = orders.parse(message.getBody() + %1$d);".formatted(i))));
  }

  @Test
  void manyTries() {
    assertSoon(
        "for (SQSMessage message : event.getRecords()) {"
            + lines(200, "try { orders.store(\"%d\"); } catch (RuntimeException e) { REPORT }"::formatted)
                .replace("REPORT", "failures.add(new BatchItemFailure(message.getMessageId()));")
            + "}\n");
  }

  @Test
  void deepNesting() {
    String loops =
        lines(40, i -> "for (int i%1$d = 0; i%1$d < 3; i%1$d++) {".formatted(i))
            + "orders.store(message.getBody());"
            + "}".repeat(40);
    assertSoon(reporting(loops));
  }

  @Test
  void helpersThatCallEachOtherTwice() {
    String helpers =
        lines(20, i -> "private void step%1$d() { step%2$d(); step%2$d(); }".formatted(i, i + 1))
            + "private void step20() { orders.offer(\"\"); }\n";
    assertTimeout(SOON, () -> assertFlow(collecting(reporting("step0();"), helpers)));
  }

  @Test
  void longSwitch() {
    String cases = lines(1000, i -> "case \"%1$d\": orders.store(\"%1$d\"); break;".formatted(i));
    assertSoon(reporting("switch (message.getBody()) {\n" + cases + "default: break;\n}"));
  }

  private static void assertSoon(String statements) {
    assertTimeout(SOON, () -> assertFlow(collecting(statements)));
  }

  private static String reporting(String work) {
    return """
        for (SQSMessage message : event.getRecords()) {
          try {
        %s
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
        .formatted(work);
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
