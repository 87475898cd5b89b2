package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Tests the assertions on a check that replaces the number 41 and leaves the number 13. */
final class FixAssertTest {
  private static final String WRONG = "class A { int a = 41; }";
  private static final String RIGHT = "class A { int a = 42; }";

  @Test
  void acceptsAFix() {
    given(WRONG).finding("AnswerCheck").assertBecomes(RIGHT);
  }

  @Test
  void acceptsNoFix() {
    given("class A { int a = 13; }").finding("AnswerCheck").assertNoFix("No fix: the number");
  }

  @Test
  void acceptsWhatIsLeftOnPurpose() {
    given("class A { int a = 41, b = 13; }")
        .finding("AnswerCheck")
        .leaving("AnswerCheck")
        .assertBecomes("class A { int a = 42, b = 13; }");
  }

  @Test
  void rejectsAnotherOutput() {
    assertFails(() -> given(WRONG).finding("AnswerCheck").assertBecomes(WRONG), "patched together");
  }

  @Test
  void rejectsOtherFindings() {
    assertFails(() -> given(RIGHT).finding("AnswerCheck").assertBecomes(RIGHT), "in the input");
    assertFails(() -> given(WRONG).assertBecomes(RIGHT), "This is not the answer");
  }

  @Test
  void rejectsWhatIsLeft() {
    String half = "class A { int a = 42, b = 13; }";
    assertFails(
        () -> given("class A { int a = 41, b = 13; }").finding("AnswerCheck").assertBecomes(half), "is unlucky");
  }

  @Test
  void rejectsAFixWhereNoneIsExpected() {
    assertFails(() -> given(WRONG).finding("AnswerCheck").assertNoFix("No fix"), "findings that have a fix");
  }

  @Test
  void rejectsAnotherReason() {
    String source = "class A { int a = 13; }";
    assertFails(() -> given(source).finding("AnswerCheck").assertNoFix("No fix: a lambda"), "a lambda");
  }

  private static FixAssert given(String source) {
    return FixAssert.given(source).compiledBy(CheckedCompiler.allChecks().withChecks("AnswerCheck"));
  }

  private static void assertFails(Runnable assertion, String message) {
    assertThat(assertThrows(AssertionError.class, assertion::run)).hasMessageThat().contains(message);
  }
}
