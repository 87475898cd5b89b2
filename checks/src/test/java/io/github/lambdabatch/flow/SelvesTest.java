package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** What a helper returns is asked by methods of its own class. */
final class SelvesTest {
  private static String stopping(String asked, String... members) {
    return fifoCollecting(
        """
        for (SQSMessage message : event.getRecords()) {
          ASKED {
            int first = event.getRecords().indexOf(message);
            for (SQSMessage rest : event.getRecords().subList(first, event.getRecords().size())) {
              failures.add(new BatchItemFailure(rest.getMessageId()));
            }
            break;
          }
        }
        """
            .replace("ASKED", asked),
        members);
  }

  private static String attempt(String type, String done, String failed) {
    return """
        private TYPE attempt(SQSMessage message) {
          try {
            orders.store(message.getBody());
            return DONE;
          } catch (RuntimeException e) {
            return FAILED;
          }
        }
        """
        .replace("TYPE", type)
        .replace("DONE", done)
        .replace("FAILED", failed);
  }

  private static final String ATTEMPT = attempt("Result", "Result.DONE", "Result.RETRY");
  private static final String RESULT = "enum Result {\nDONE,\nRETRY,\nDROP;\n%s\n}\n";

  @Test
  void enumConstant() {
    String[] methods = {
      "boolean isRetry() {\nreturn this == RETRY;\n}",
      "boolean isRetry() {\nreturn RETRY.equals(this);\n}",
      "boolean isRetry() {\nreturn switch (this) {\ncase RETRY -> true;\ndefault -> false;\n};\n}",
      "boolean isRetry() {\nreturn !isDone();\n}\nboolean isDone() {\nreturn this == DONE;\n}",
      "boolean isRetry() {\nreturn !this.isDone();\n}\nboolean isDone() {\nreturn this == DONE;\n}",
    };
    for (String method : methods) {
      assertFlow(
          stopping("if (attempt(message).isRetry())", RESULT.formatted(method), ATTEMPT),
          stopping("Result result = attempt(message);\nif (result.isRetry())", RESULT.formatted(method), ATTEMPT));
    }
  }

  @Test
  void enumConstantThatIsAskedForSomethingElse() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (attempt(message).isDropped()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            RESULT.formatted("boolean isDropped() {\nreturn this == DROP;\n}"),
            ATTEMPT.replace("} catch", "// finds: RecordFailureSwallowed\n} catch")));
  }

  /** Of another constant than the one whose method is running, nothing is known. */
  @Test
  void anotherConstant() {
    assertFlow(
        stopping(
            "if (Result.DONE.isBefore(attempt(message)))",
            RESULT.formatted("boolean isBefore(Result other) {\nreturn other.isRetry();\n}\nboolean isRetry() {\nreturn this == RETRY;\n}"),
            ATTEMPT));
  }

  /** Objects of which there are many: what their fields hold may be that the record failed. */
  @Test
  void fieldsOfManyObjects() {
    String result =
        """
        private static final class Result {
          private Exception failure;
          private boolean failed;
          void fail(Exception e) {
            failure = e;
            failed = true;
          }
          boolean isFailed() {
            return ASKED;
          }
        }
        private Result attempt(SQSMessage message) {
          Result result = new Result();
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            result.fail(e);
          }
          return result;
        }
        """;
    for (String asked : new String[] {"failure != null", "this.failure != null", "failed", "this.failed", "!(null == failure)"}) {
      assertFlow(
          stopping("if (attempt(message).isFailed())", result.replace("ASKED", asked)),
          stopping("Result result = attempt(message);\nif (result.isFailed())", result.replace("ASKED", asked)));
    }
  }

  @Test
  void variableOfAWiderType() {
    String helper =
        """
        private void retry(SQSMessage message) {
          RuntimeException last = null;
          for (int attempt = 0; attempt < 3; attempt++) {
            try {
              orders.store(message.getBody());
              return;
            } catch (RuntimeException e) {
              last = MADE;
            }
          }
          throw last;
        }
        """;
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            MARKER
            retry(message);
          } catch (IllegalStateException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    String escapes = loop.replace("MARKER", "// finds: ExceptionEscapesRecordLoop");
    assertFlow(
        collecting(loop.replace("MARKER", ""), helper.replace("MADE", "new IllegalStateException(e)")),
        collecting(escapes, helper.replace("MADE", "new IllegalArgumentException(e)")),
        collecting(escapes, helper.replace("MADE", "e")));
  }
}
