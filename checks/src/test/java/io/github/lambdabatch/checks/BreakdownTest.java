package io.github.lambdabatch.checks;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.ErrorProneError;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.SourceFile;
import io.github.lambdabatch.testing.StackSources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file on which the checks' own code breaks down: the compile goes on, and the other files are checked. */
final class BreakdownTest {
  private static final String STRICT = "lambdabatch.strict";
  private static final SourceFile HANDLER = handler("Handler");
  private static final SourceFile OTHER_HANDLER = handler("Other");

  private static final SourceFile STACK =
      SourceFile.of(StackSources.statements("function.addEventSource(new SqsEventSource(queue));"));
  private static final String UNKNOWN_TO_THE_FIX =
      "No fix: the handler is written in a way that the fix does not know.";

  private String before;

  @BeforeEach
  void remember() {
    before = System.getProperty(STRICT);
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(STRICT);
    } else {
      System.setProperty(STRICT, before);
    }
  }

  @Test
  void bothFilesHaveFindings() {
    assertThat(filesWithFindings(attributed())).containsExactly("Handler.java", "Other.java");
  }

  @Test
  void showsInTests() {
    System.setProperty(STRICT, "true");
    AttributedSources sources = attributed();
    sources.breakCallsOf(HANDLER);

    ErrorProneError crash = assertThrows(ErrorProneError.class, sources::findings);

    assertThat(crash).hasMessageThat().contains("/Handler.java");
  }

  @Test
  void keepsToTheFile() {
    System.clearProperty(STRICT);
    AttributedSources sources = attributed();
    sources.breakCallsOf(HANDLER);

    assertThat(filesWithFindings(sources)).containsExactly("Other.java");
  }

  @Test
  void fixThatBreaksDownShowsInTests() {
    System.setProperty(STRICT, "true");
    AttributedSources sources = attributed();
    sources.breakReturnsOf(HANDLER);

    ErrorProneError crash = assertThrows(ErrorProneError.class, sources::findings);

    assertThat(crash).hasMessageThat().contains("/Handler.java");
  }

  @Test
  void fixThatBreaksDownLeavesTheFinding() {
    System.clearProperty(STRICT);
    AttributedSources sources = attributed();
    sources.breakReturnsOf(HANDLER);

    ImmutableList<Finding> findings = sources.findings();

    assertThat(findings.stream().map(Finding::file)).containsExactly("Handler.java", "Other.java");
    assertThat(findings.stream().filter(finding -> finding.message().contains(UNKNOWN_TO_THE_FIX)).map(Finding::file))
        .containsExactly("Handler.java");
  }

  @Test
  void stackThatBreaksDownShowsInTests() {
    System.setProperty(STRICT, "true");
    AttributedSources sources = attributedStack();
    sources.breakConstructorCallsOf(STACK);

    assertThrows(ErrorProneError.class, sources::findings);
  }

  @Test
  void stackThatBreaksDownHasNoFinding() {
    System.clearProperty(STRICT);

    assertThat(filesWithFindings(attributedStack())).containsExactly("A.java");
    AttributedSources sources = attributedStack();
    sources.breakConstructorCallsOf(STACK);
    assertThat(filesWithFindings(sources)).isEmpty();
  }

  private static AttributedSources attributedStack() {
    return AttributedSources.of(CheckedCompiler.allChecks(), ImmutableList.of(STACK));
  }

  private static AttributedSources attributed() {
    return AttributedSources.of(CheckedCompiler.allChecks(), ImmutableList.of(HANDLER, OTHER_HANDLER));
  }

  private static ImmutableSet<String> filesWithFindings(AttributedSources sources) {
    return sources.findings().stream().map(Finding::file).collect(toImmutableSet());
  }

  private static SourceFile handler(String name) {
    return SourceFile.of(
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        public class %s implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSEvent.SQSMessage message : event.getRecords()) {
              Integer.parseInt(message.getBody());
            }
            return null;
          }
        }
        """
            .formatted(name));
  }
}
