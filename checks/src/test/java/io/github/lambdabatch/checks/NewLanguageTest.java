package io.github.lambdabatch.checks;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.BehaviourAssert;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.EventSource;
import io.github.lambdabatch.testing.ExpectedFindings;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.PatchMode;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers in the language of Java 25: the right ones, the wrong ones with their fixes, and those without one. */
final class NewLanguageTest {
  private static final int JAVA = 25;
  private static final Path FOLDER = Path.of("src", "test", "resources", "java25");
  private static final Path RIGHT = FOLDER.resolve("right");
  private static final Path WRONG = FOLDER.resolve("wrong");
  private static final Path REFUSED = FOLDER.resolve("refused");

  /** Writes the texts of the fixes instead of comparing them. */
  private static final boolean WRITE = Boolean.getBoolean("fixes.write");

  static ImmutableList<Path> right() {
    return javaFiles(RIGHT);
  }

  static ImmutableList<Path> wrong() {
    return javaFiles(WRONG);
  }

  static ImmutableList<Path> refused() {
    return javaFiles(REFUSED);
  }

  @BeforeEach
  void needsACompilerOfThatLanguage() {
    assumeTrue(Runtime.version().feature() >= JAVA, "needs JDK " + JAVA);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("right")
  void isSilent(Path file) {
    String handler = read(RIGHT.resolve(file));
    ExpectedFindings.assertFindings(handler);
    BehaviourAssert.assertRight(handler, eventSource(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void findsAndFixes(Path file) throws IOException {
    String handler = read(WRONG.resolve(file));
    Compilation compilation = ExpectedFindings.assertFindings(handler);
    assertWithMessage("what the handler does wrong").that(BehaviourAssert.wrongs(handler, eventSource(file))).isNotEmpty();
    Path fixed = WRONG.resolve(file.toString().replaceAll("\\.java$", ".fixed"));
    if (WRITE) {
      Files.writeString(fixed, PatchMode.patch(CheckedCompiler.allChecks(), handler));
    }
    assumeFalse(WRITE);
    String[] checks = compilation.findings().stream().map(Finding::check).distinct().toArray(String[]::new);
    FixAssert.given(handler).finding(checks).assertBecomes(read(fixed));
    BehaviourAssert.assertRight(read(fixed), eventSource(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void findsWithoutAFix(Path file) {
    String handler = read(REFUSED.resolve(file));
    Compilation compilation = ExpectedFindings.assertFindings(handler);
    assertWithMessage("findings that have a fix").that(compilation.fixable()).isEmpty();
    assertWithMessage("patched").that(PatchMode.patch(CheckedCompiler.allChecks(), handler)).isEqualTo(handler);
  }

  @Test
  void fixesAHandlerInACompactSourceFile() {
    String text =
        """
        import module java.base;

        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import io.github.lambdabatch.testing.Work;

        void main() {
          IO.println(new Handler());
        }

        public static class Handler implements RequestHandler<SQSEvent, Void> {
          @Override
          // finds: MissingBatchResponse
          public Void handleRequest(SQSEvent event, Context context) {
            for (var message : event.getRecords()) {
              Work.on(message);
            }
            return null;
          }
        }

        public Void handle(SQSEvent event, Context context) {
          for (var message : event.getRecords()) {
            Work.on(message);
          }
          return null;
        }
        """;
    SourceFile file = new SourceFile("Compact.java", text);
    CheckedCompiler compiler = CheckedCompiler.allChecks();
    ExpectedFindings.assertFindings(compiler, ImmutableList.of(file));

    SourceFile fixed = new SourceFile(file.path(), PatchMode.patch(compiler, ImmutableList.of(file)).text(file));

    assertWithMessage("the fixed text").that(fixed.text()).contains("RequestHandler<SQSEvent, SQSBatchResponse>");
    assertWithMessage("findings in the fixed text")
        .that(compiler.compile(ImmutableList.of(fixed)).assertCompiles().findings())
        .isEmpty();
    assertWithMessage("patched again")
        .that(PatchMode.patch(compiler, ImmutableList.of(fixed)).text(fixed))
        .isEqualTo(fixed.text());
  }

  private static EventSource eventSource(Path file) {
    return switch (file.getName(0).toString()) {
      case "sqs" -> EventSource.SQS_STANDARD;
      case "fifo" -> EventSource.SQS_FIFO;
      case "kinesis" -> EventSource.KINESIS;
      default -> throw new AssertionError(file);
    };
  }

  private static ImmutableList<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(folder::relativize)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
