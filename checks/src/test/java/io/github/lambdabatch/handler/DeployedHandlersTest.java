package io.github.lambdabatch.handler;

import static com.google.common.truth.Truth.assertThat;

import io.github.lambdabatch.testing.CheckedCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of handlers that templates name and the compilation does not have. */
final class DeployedHandlersTest {
  private static final String NO_CLASS = "which is no class of this compilation or of its class path";
  private static final String NO_METHOD = "but the class has no such method";

  @TempDir Path folder;

  @Test
  void nothingIsMissing() throws IOException {
    assertThat(notes("java21 app.Handler", "java21 app.Handler::handleRequest")).isEmpty();
  }

  @Test
  void classIsMissing() throws IOException {
    assertThat(notes("java21 app.Hander")).containsExactly(note(2, "app.Hander, " + NO_CLASS));
  }

  @Test
  void methodIsMissing() throws IOException {
    assertThat(notes("java21 app.Handler::handle")).containsExactly(note(2, "app.Handler::handle, " + NO_METHOD));
  }

  @Test
  void moreLikeIt() throws IOException {
    assertThat(
            notes(
                "java21 app.Handler",
                "java21 app.Hander",
                "java21 app.Handler::one",
                "java17 app.Handler::two",
                "java21 Handler",
                "java21 app.Handler::three"))
        .containsExactly(
            note(5, "app.Hander, " + NO_CLASS + "; and 1 more like it"),
            note(8, "app.Handler::one, " + NO_METHOD + "; and 2 more like it"))
        .inOrder();
  }

  @Test
  void otherLanguagesHaveNoClasses() throws IOException {
    assertThat(notes("python3.12 app.handler", "provided.al2023 app.Handler::handle")).isEmpty();
    assertThat(notes("python3.12 app.handler", "java21 app.Hander")).containsExactly(note(5, "app.Hander, " + NO_CLASS));
  }

  private String note(int line, String text) {
    return "-XepOpt:LambdaBatch:Templates: %s:%d names the handler %s"
        .formatted(folder.resolve("template.yaml"), line, text);
  }

  /** Returns the notes of a compilation with a template of these functions, each of three lines. */
  private List<String> notes(String... functions) throws IOException {
    StringBuilder template = new StringBuilder("Resources:\n");
    for (int index = 0; index < functions.length; index++) {
      String[] words = functions[index].split(" ");
      template.append(
          """
            Function%d:
              Type: AWS::Serverless::Function
              Properties: {Runtime: %s, Handler: "%s"}
          """
              .formatted(index, words[0], words[1]));
    }
    Path file = Files.writeString(folder.resolve("template.yaml"), template);
    return CheckedCompiler.allChecks()
        .withFlags("-XepOpt:LambdaBatch:Templates=" + file)
        .withoutClasses()
        .compile(
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public abstract class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                return process(event);
              }

              abstract SQSBatchResponse process(SQSEvent event);
            }
            """)
        .assertCompiles()
        .notes();
  }
}
