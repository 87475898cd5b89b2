package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** Attempts that are counted in other ways than by the header of a loop: a variable that begins as a number is followed. */
final class CountingTest {
  private static final String REPORT = "failures.add(new BatchItemFailure(message.getMessageId()));";

  private static String turn(String attempts) {
    return "for (SQSMessage message : event.getRecords()) {\n"
        + attempts.replace("REPORT", REPORT).replace("WORK", "orders.store(message.getBody());")
        + "}\n";
  }

  private static void assertRight(String attempts) {
    assertFlow(collecting(turn(attempts)));
    assertFlow(fifoCollecting("// finds: FifoContinuesAfterFailure\n" + turn(attempts)));
  }

  private static void assertSwallows(String attempts) {
    assertFlow(collecting(turn(attempts.replace("} catch", "// finds: RecordFailureSwallowed\n} catch"))));
  }

  @Test
  void downToZero() {
    String loop = "int left = 3;\nwhile (left > 0) {\ntry {\nWORK\nbreak;\n} catch (RuntimeException e) {\nCAUGHT\n}\n}\n";
    assertRight(loop.replace("CAUGHT", "left--;\nif (left == 0) {\nREPORT\n}"));
    assertRight(loop.replace("CAUGHT", "if (--left == 0) {\nREPORT\n}"));
    assertRight(loop.replace("CAUGHT", "left -= 1;\nif (left < 1) {\nREPORT\n}"));
    assertRight(loop.replace("CAUGHT", "if (left-- == 1) {\nREPORT\n}"));
    assertSwallows(loop.replace("CAUGHT", "left--;"));
    assertSwallows(loop.replace("CAUGHT", "left--;\nif (left < 0) {\nREPORT\n}"));
    assertSwallows(loop.replace("CAUGHT", "if (left-- == 0) {\nREPORT\n}"));
  }

  @Test
  void untilItBreaks() {
    String loop = "int attempt = 0;\nwhile (true) {\ntry {\nWORK\nbreak;\n} catch (RuntimeException e) {\nCAUGHT\n}\n}\n";
    assertRight(loop.replace("CAUGHT", "attempt++;\nif (attempt >= 3) {\nREPORT\nbreak;\n}"));
    assertRight(loop.replace("CAUGHT", "if (++attempt == 3) {\nREPORT\nbreak;\n}"));
    assertRight(loop.replace("CAUGHT", "if (attempt++ == 2) {\nREPORT\nbreak;\n}"));
    assertRight(loop.replace("CAUGHT", "attempt += 2;\nif (attempt > 4) {\nREPORT\nbreak;\n}"));
    assertSwallows(loop.replace("CAUGHT", "attempt++;\nif (attempt == 3) {\nbreak;\n}\nif (attempt > 3) {\nREPORT\n}"));
  }

  @Test
  void atLeastOnce() {
    String loop =
        """
        int attempt = 0;
        boolean again;
        do {
          again = false;
          try {
            WORK
          } catch (RuntimeException e) {
            attempt++;
            again = attempt < LIMIT;
            if (!again) {
              REPORT
            }
          }
        } while (again);
        """;
    assertRight(loop.replace("LIMIT", "3"));
    assertSwallows(loop.replace("LIMIT", "3").replace("REPORT", "log.warning(\"gave up\");"));
  }

  @Test
  void limitThatGrows() {
    String loop =
        """
        int limit = 1;
        boolean done = false;
        for (int attempt = 0; attempt < limit; attempt++) {
          try {
            WORK
            done = true;
            break;
          } catch (RuntimeException e) {
            if (limit < 3) {
              limit++;
            }
          }
        }
        if (!done) {
          END
        }
        """;
    assertRight(loop.replace("END", "REPORT"));
    assertSwallows(loop.replace("END", "log.warning(\"gave up\");"));
  }

  @Test
  void exceptionThatIsLookedAtBehind() {
    String loop =
        """
        RuntimeException last = null;
        int attempt = 0;
        while (attempt < 3) {
          attempt++;
          try {
            WORK
            last = null;
            break;
          } catch (RuntimeException e) {
            last = e;
          }
        }
        if (last != null) {
          END
        }
        """;
    assertRight(loop.replace("END", "REPORT"));
    assertSwallows(loop.replace("END", "log.warning(\"gave up\");"));
  }

  /** The comparison never holds. */
  @Test
  void attemptThatDoesNotCome() {
    assertSwallows(
        """
        for (int attempt = 1; attempt <= 2; attempt++) {
          try {
            WORK
            break;
          } catch (RuntimeException e) {
            if (attempt > 2) {
              REPORT
            }
          }
        }
        """);
  }

  @Test
  void startedAnew() {
    assertRight(
        """
        int attempt = 5;
        attempt = 0;
        while (attempt < 2) {
          try {
            WORK
            attempt = 2;
          } catch (RuntimeException e) {
            attempt++;
            if (attempt == 2) {
              REPORT
            }
          }
        }
        """);
  }

  /** What else goes into the number is not followed: when the report is made, is not known. */
  @Test
  void otherNumbers() {
    String loop =
        """
        int attempt = 4;
        int other = 4;
        CHANGE
        do {
          try {
            WORK
            break;
          } catch (RuntimeException e) {
            attempt++;
            if (attempt == 3) {
              REPORT
            }
          }
        } while (attempt < 3);
        """;
    String[] changes = {
      "attempt = message.hashCode();",
      "attempt += message.hashCode();",
      "attempt -= 100;",
      "attempt /= 4;",
      "attempt = (1 + other) / 2;",
      "if (attempt == limit) {\nattempt = 0;\n}",
      "other = message.hashCode();\nif (attempt > other) {\nattempt = 1;\n}",
    };
    for (String change : changes) {
      assertFlow(collecting(turn(loop.replace("CHANGE", change)), "private int limit;"));
    }
    assertSwallows(loop.replace("CHANGE", ""));
    assertSwallows(loop.replace("CHANGE", "if (attempt > other) {\nattempt = 1;\n}"));
  }

  /** Whoever is given the number alone cannot report the record. */
  @Test
  void numberThatIsHandedOn() {
    String loop =
        """
        int attempt = 0;
        while (attempt < 3) {
          try {
            WORK
            break;
          } catch (RuntimeException e) {
            attempt++;
            SAID
          }
        }
        """;
    assertSwallows(loop.replace("SAID", "context.getLogger().log(attempt + \". attempt\");"));
    assertSwallows(loop.replace("SAID", "log.warning(\"attempt \" + attempt);"));
  }

  /** A number that is compared with itself. */
  @Test
  void comparedWithItself() {
    assertSwallows(
        """
        int attempt = 0;
        while (attempt < 3 && attempt == attempt) {
          try {
            WORK
            break;
          } catch (RuntimeException e) {
            attempt++;
          }
        }
        """);
  }
}
