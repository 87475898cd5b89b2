package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Tests the compiler of the tests on what does not depend on what a check reports. */
final class CheckedCompilerTest {
  private static final String HARMLESS =
      """
      package shop;

      public final class Harmless {
        public int answer() {
          return 42;
        }
      }
      """;

  @Test
  void findsTheChecksOfThisProjectOnly() {
    assertThat(OwnChecks.names()).contains("MissingBatchResponse");
    assertThat(OwnChecks.names()).containsNoneOf("DeadException", "CrashingCheck");
  }

  @Test
  void loadsCompiledClassesAnewEachTime() throws ReflectiveOperationException {
    Compilation compilation = CheckedCompiler.allChecks().withChecks().compile(HARMLESS).assertCompiles();

    Class<?> first = compilation.newClassLoader().loadClass("shop.Harmless");
    Class<?> second = compilation.newClassLoader().loadClass("shop.Harmless");

    assertThat(first).isNotEqualTo(second);
    Object harmless = first.getConstructor().newInstance();
    assertThat(first.getMethod("answer").invoke(harmless)).isEqualTo(42);
  }

  @Test
  void keepsErrorsOfJavacApartFromFindings() {
    Compilation compilation = CheckedCompiler.allChecks().compile("class Broken { int x = \"text\"; }");

    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.errors()).hasSize(1);
    assertThat(assertThrows(AssertionError.class, compilation::assertCompiles)).hasMessageThat().contains("Broken");
  }

  @Test
  void compilesStubsInPlaceOfALibrary() {
    String user = "class User { com.amazonaws.services.lambda.runtime.events.SQSEvent event; }";
    String stub = "package com.amazonaws.services.lambda.runtime.events; public class SQSEvent {}";
    CheckedCompiler old = CheckedCompiler.allChecks().withClassPath(TestClassPath.without("aws-lambda-java-events"));

    assertThat(old.compile(user).errors()).isNotEmpty();
    assertThat(old.withStubs(stub).compile(user).errors()).isEmpty();
  }

  @Test
  void failsWhenACheckCrashes() {
    CheckedCompiler crashing = CheckedCompiler.allChecks().withChecks("CrashingCheck");

    AssertionError crash = assertThrows(AssertionError.class, () -> crashing.compile(HARMLESS));

    assertThat(crash).hasMessageThat().contains("crashed on purpose");
    assertThat(crash).hasMessageThat().contains("CrashingCheck");
  }

  @Test
  void readsAFindingWithoutLinkAndSuggestion() {
    String source = "class Answers {\n  int a = 41;\n  int b = 13;\n}\n";

    Compilation compilation = CheckedCompiler.allChecks().withChecks("AnswerCheck").compile(source);

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.findings())
        .containsExactly(
            new Finding("AnswerCheck", "Answers.java", 2, "This is not the answer"),
            new Finding("AnswerCheck", "Answers.java", 3, "No fix: the number (of all numbers) is unlucky"));
    assertThat(compilation.fixable())
        .containsExactly(new Finding("AnswerCheck", "Answers.java", 2, "This is not the answer"));
  }

  @Test
  void reportsErrorsAsFindings() {
    CheckedCompiler strict = CheckedCompiler.allChecks().withChecks("AnswerCheck").withFlags("-Xep:AnswerCheck:ERROR");

    Compilation compilation = strict.compile("class Answers { int a = 41; }").assertCompiles();

    assertThat(compilation.findings()).hasSize(1);
    assertThat(compilation.classes()).isEmpty();
  }

  @Test
  void rejectsACheckThatDoesNotExist() {
    assertThrows(
        IllegalArgumentException.class, () -> CheckedCompiler.allChecks().withChecks("NoSuch").compile(HARMLESS));
  }
}
