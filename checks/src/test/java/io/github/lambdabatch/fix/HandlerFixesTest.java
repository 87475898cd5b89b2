package io.github.lambdabatch.fix;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.BehaviourAssert;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.EventSource;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.PatchMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Handlers, and what the fix makes of them: the text beside each handler, which no check finds anything in, and which
 * does right what the handler did wrong.
 */
final class HandlerFixesTest {
  private static final Path FIXES = Path.of("src", "test", "resources", "fixes");

  /** Writes the texts instead of comparing them, for a look at what a change of the rewriter does to all of them. */
  private static final boolean WRITE = Boolean.getBoolean("fixes.write");

  static ImmutableList<Path> handlers() {
    try (Stream<Path> files = Files.walk(FIXES)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.startsWith(FIXES.resolve("refused")))
          .sorted()
          .map(FIXES::relativize)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that show in the simulator what they do wrong; several threads at a time do so only now and then. */
  static ImmutableList<Path> behavingHandlers() {
    return handlers().stream().filter(handler -> !handler.startsWith("texts")).collect(toImmutableList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handlers")
  void becomes(Path handler) throws IOException {
    String before = before(handler);
    if (WRITE) {
      Files.writeString(fixed(handler), PatchMode.patch(CheckedCompiler.allChecks(), before));
    }
    assumeFalse(WRITE);
    FixAssert.given(before).finding(checksIn(before)).assertBecomes(after(handler));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("behavingHandlers")
  void behaves(Path handler) {
    EventSource eventSource = eventSource(handler);
    String before = before(handler);
    assertWithMessage("what the handler does wrong before").that(BehaviourAssert.wrongs(before, eventSource)).isNotEmpty();
    BehaviourAssert.assertRight(after(handler), eventSource);
  }

  /** Returns the handler as it was. */
  static String before(Path handler) {
    return read(FIXES.resolve(handler));
  }

  /** Returns what the fix makes of the handler. */
  static String after(Path handler) {
    return read(fixed(handler));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] checksIn(String source) {
    return CheckedCompiler.allChecks().compile(source).findings().stream()
        .map(Finding::check)
        .distinct()
        .toArray(String[]::new);
  }

  private static Path fixed(Path handler) {
    return FIXES.resolve(handler.toString().replaceAll("\\.java$", ".fixed"));
  }

  private static EventSource eventSource(Path handler) {
    return switch (handler.getName(0).toString()) {
      case "sqs" -> EventSource.SQS_STANDARD;
      case "fifo" -> EventSource.SQS_FIFO;
      case "kinesis" -> EventSource.KINESIS;
      case "dynamodb" -> EventSource.DYNAMODB;
      default -> throw new AssertionError(handler);
    };
  }
}
