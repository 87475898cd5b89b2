package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Methods of sealed types that answer with what the object has: asking them is no work. */
final class SealedTypesTest {
  private static String asked(String marker, String... types) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          Result result = attempt(message);
          %s
          if (result.failed()) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .formatted(marker),
        """
        private Result attempt(SQSMessage message) {
          try {
            orders.store(message.getBody());
            return new Done(false);
          } catch (RuntimeException e) {
            return new Failed(e.getMessage());
          }
        }
        """
            + String.join("\n", types));
  }

  private static String answered(String... types) {
    return asked("", types);
  }

  private static String working(String... types) {
    return asked("// finds: ExceptionEscapesRecordLoop", types);
  }

  private static final String RESULT = "sealed interface Result { boolean failed(); }";
  private static final String DONE =
      "record Done(boolean none) implements Result { public boolean failed() { return false; } }";
  private static final String FAILED =
      "record Failed(String why) implements Result { public boolean failed() { return true; } }";

  @Test
  void constants() {
    assertFlow(answered(RESULT, DONE, FAILED));
  }

  @Test
  void fieldsAndComponents() {
    assertFlow(
        answered(RESULT, "record Done(boolean failed) implements Result {}", FAILED),
        answered(
            RESULT,
            "record Done(boolean none) implements Result { public boolean failed() { return (none); } }",
            FAILED),
        answered(
            RESULT,
            """
            static final class Done implements Result {
              private final boolean failed;
              Done(boolean failed) { this.failed = failed; }
              @Override public boolean failed() { return this.failed; }
            }
            """,
            FAILED));
  }

  @Test
  void families() {
    String ends = "sealed interface Ended extends Result {}";
    assertFlow(
        answered(RESULT, ends, DONE.replace("Result", "Ended"), FAILED),
        answered(
            "static abstract sealed class Result { abstract boolean failed(); }",
            """
            static final class Done extends Result {
              Done(boolean none) {}
              @Override boolean failed() { return false; }
            }
            """,
            """
            static final class Failed extends Result {
              Failed(String why) {}
              @Override boolean failed() { return true; }
            }
            """));
  }

  @Test
  void notSealed() {
    assertFlow(working("interface Result { boolean failed(); }", DONE, FAILED));
  }

  @Test
  void open() {
    assertFlow(
        working(
            RESULT,
            """
            static non-sealed class Done implements Result {
              Done(boolean none) {}
              @Override public boolean failed() { return false; }
            }
            """,
            FAILED),
        working(RESULT, "non-sealed interface Ended extends Result {}", DONE.replace("Result", "Ended"), FAILED));
  }

  @Test
  void answersThatAreMade() {
    String calls = "record Failed(String why) implements Result { public boolean failed() { return why.length() > 2; } }";
    String logs =
        "record Failed(String why) implements Result {"
            + " public boolean failed() { log.info(why); return true; } }";
    String fails =
        "record Failed(String why) implements Result {"
            + " public boolean failed() { throw new IllegalStateException(why); } }";
    String deep =
        "record Failed(String why) implements Result { static Failed last() { return null; } final static String at = null;"
            + " public boolean failed() { return last().fails; } static boolean fails; }";
    assertFlow(
        working(RESULT, DONE, calls), working(RESULT, DONE, logs), working(RESULT, DONE, fails), working(RESULT, DONE, deep));
  }

  /** What the method does is in another class, of which this file does not have the text. */
  @Test
  void inherited() {
    assertFlow(
        working(
            "sealed interface Result { int intValue(); default boolean failed() { return intValue() > 0; } }",
            """
            static final class Done extends AtomicInteger implements Result {
              Done(boolean none) {}
            }
            """,
            """
            static final class Failed extends AtomicInteger implements Result {
              Failed(String why) {}
            }
            """));
  }
}
