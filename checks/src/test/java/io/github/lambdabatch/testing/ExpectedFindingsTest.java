package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** Tests the reading of markers with a check that reports the number 41. */
final class ExpectedFindingsTest {
  private static final CheckedCompiler COMPILER = CheckedCompiler.allChecks().withChecks("AnswerCheck");

  @Test
  void acceptsAFindingBelowItsMarker() {
    assertMarked(
        """
        class Marked {
          // finds: AnswerCheck
          int a = 41;
          int b = 42;
        }
        """);
  }

  @Test
  void countsFindingsOnOneLine() {
    assertMarked(
        """
        class Marked {
          // finds: AnswerCheck, AnswerCheck
          int a = 41, b = 41;
        }
        """);
  }

  @Test
  void reportsWhatIsMissingAndWhatIsUnexpected() {
    AssertionError failure =
        assertThrows(
            AssertionError.class,
            () ->
                assertMarked(
                    """
                    class Marked {
                      // finds: AnswerCheck
                      int a = 42;
                      int b = 41;
                    }
                    """));

    assertThat(failure).hasMessageThat().contains("missing:\n  Marked.java:3 AnswerCheck");
    assertThat(failure).hasMessageThat().contains("unexpected:\n  Marked.java:4 AnswerCheck");
    assertThat(failure).hasMessageThat().contains("Marked.java:4 AnswerCheck: This is not the answer");
    assertThat(failure).hasMessageThat().contains("   4    int b = 41;");
  }

  @Test
  void rejectsAMarkerThatWouldGoUnread() {
    assertThrows(AssertionError.class, () -> assertMarked("class Marked {} // finds: AnswerCheck"));
    assertThrows(AssertionError.class, () -> assertMarked("// finds AnswerCheck\nclass Marked {}"));
    assertThrows(AssertionError.class, () -> assertMarked("// finds: NoSuchCheck\nclass Marked {}"));
  }

  private static void assertMarked(String source) {
    ExpectedFindings.assertFindings(COMPILER, ImmutableList.of(SourceFile.of(source)));
  }
}
