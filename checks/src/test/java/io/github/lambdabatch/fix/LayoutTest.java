package io.github.lambdabatch.fix;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.PatchMode;
import org.junit.jupiter.api.Test;

/** Handlers that nobody's formatter would leave so: they are fixed, or the finding says that they are not. */
final class LayoutTest {
  private static final String HANDLER =
      """
      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

      public class Handler implements RequestHandler<SQSEvent, Void> {
        private final Object lock = new Object();
        @Override
        public Void handleRequest(SQSEvent event, Context context) {
          for (SQSMessage message : event.getRecords()) {
            synchronized (lock) {
              Integer.parseInt(message.getBody());
            }
          }
          return null;
        }
      }
      """;
  private static final String COLLECTING =
      """
      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
      import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
      import java.util.ArrayList;
      import java.util.List;

      public class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
        private final List<BatchItemFailure> failures = new ArrayList<>();
        private final Object lock = new Object();
        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
          for (SQSMessage message : event.getRecords()) {
            try {
              Integer.parseInt(message.getBody());
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
          }
          return new SQSBatchResponse(failures);
        }
      }
      """;

  @Test
  void aFieldOnTheLineOfTheMethod() {
    assertFixed(changed(HANDLER, "Object();\n  @Override\n  public", "Object(); @Override public"));
  }

  @Test
  void aFieldBehindTheMethod() {
    assertFixed(
        changed(
            changed(HANDLER, "  private final Object lock = new Object();\n", ""),
            "return null;\n  }\n",
            "return null;\n  } private final Object lock = new Object();\n"));
  }

  @Test
  void aBraceOnTheLineOfTheReturn() {
    assertNotFixed(
        changed(HANDLER, "return null;\n  }", "return null; }"),
        "the handler's body does not stand on lines of its own");
  }

  @Test
  void aStatementOnTheLineOfTheBrace() {
    assertNotFixed(
        changed(HANDLER, "Context context) {\n", "Context context) { "),
        "the handler's body does not stand on lines of its own");
  }

  @Test
  void aCommentBehindTheBrace() {
    assertFixed(changed(HANDLER, "Context context) {", "Context context) { /* all of them */"));
  }

  @Test
  void aStatementAndACommentBehindTheBrace() {
    assertNotFixed(
        changed(HANDLER, "Context context) {", "Context context) { int all = 0; /* of them */"),
        "the handler's body does not stand on lines of its own");
  }

  @Test
  void aStatementBetweenCommentsBehindTheBrace() {
    assertNotFixed(
        changed(HANDLER, "Context context) {", "Context context) { /* how many */ int all = 0; /* of them */"),
        "the handler's body does not stand on lines of its own");
  }

  @Test
  void aBraceThatIsWrittenByItsNumber() {
    assertNotFixed(
        changed(HANDLER, "event.getRecords()) {", "event.getRecords()) \\u007b"),
        "the file writes plain characters as Unicode escapes");
  }

  @Test
  void theFieldOfFailuresOnTheLineOfAnother() {
    assertNotFixed(
        changed(COLLECTING, "ArrayList<>();\n", "ArrayList<>();"),
        "the field or the handler's body does not stand on lines of its own");
  }

  @Test
  void theWorkOnTheLineOfTheRecord() {
    assertNotFixed(
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.annotations.FifoQueue;
        import java.util.ArrayList;
        import java.util.Iterator;
        import java.util.List;

        @FifoQueue
        public class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            Iterator<SQSMessage> iterator = event.getRecords().iterator();
            while (iterator.hasNext()) {
              SQSMessage message = iterator.next(); try { Integer.parseInt(message.getBody()); } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """,
        "the loop's body is too dense to be edited");
  }

  private static String changed(String handler, String from, String to) {
    assertThat(handler).contains(from);
    return handler.replace(from, to);
  }

  private static void assertFixed(String handler) {
    String patched = PatchMode.patch(CheckedCompiler.allChecks(), handler);

    Compilation compilation = CheckedCompiler.allChecks().compile(patched).assertCompiles();
    assertWithMessage("findings in what was patched").that(compilation.findings()).isEmpty();
    assertThat(patched).contains("RequestHandler<SQSEvent, SQSBatchResponse>");
  }

  private static void assertNotFixed(String handler, String reason) {
    Compilation compilation = CheckedCompiler.allChecks().compile(handler).assertCompiles();
    assertThat(compilation.findings()).hasSize(1);
    assertThat(compilation.findings().get(0).message()).endsWith("No fix: " + reason + ".");
    assertThat(PatchMode.patch(CheckedCompiler.allChecks(), handler)).isEqualTo(handler);
  }
}
