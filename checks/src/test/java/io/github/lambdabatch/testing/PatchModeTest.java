package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** Tests the patching with a check that replaces the number 41. */
final class PatchModeTest {
  private static final CheckedCompiler COMPILER = CheckedCompiler.allChecks().withChecks("AnswerCheck");

  @Test
  void rewritesWhatHasAFix() {
    assertThat(PatchMode.patch(COMPILER, "package a;\n\nclass A {\n  int a = 41, b = 13;\n}\n"))
        .isEqualTo("package a;\n\nclass A {\n  int a = 42, b = 13;\n}\n");
  }

  @Test
  void rewritesFilesThatAreCompiledTogether() {
    SourceFile first = SourceFile.of("package a; public class A { int a = new b.B().b; }");
    SourceFile second = SourceFile.of("package b; public class B { public int b = 41; }");

    PatchMode.Patched patched = PatchMode.patch(COMPILER, ImmutableList.of(first, second));

    assertThat(patched.text(first)).isEqualTo(first.text());
    assertThat(patched.text(second)).isEqualTo("package b; public class B { public int b = 42; }");
  }

  @Test
  void rewritesNothingWithoutAFix() {
    assertThat(PatchMode.patch(COMPILER, "class A { int a = 13; }")).isEqualTo("class A { int a = 13; }");
  }

  @Test
  void rewritesWhateverTheSeverity() {
    assertThat(PatchMode.patch(COMPILER.withFlags("-Xep:AnswerCheck:ERROR"), "class A { int a = 41; }"))
        .isEqualTo("class A { int a = 42; }");
  }

  @Test
  void failsWhenFixesCollide() {
    CheckedCompiler colliding = CheckedCompiler.allChecks().withChecks("CollidingCheck");

    assertThat(assertThrows(AssertionError.class, () -> PatchMode.patch(colliding, "class A { int a = 41; }")))
        .hasMessageThat()
        .contains("Patch mode failed");
  }

  @Test
  void rewritesNothingWhenTheSourceDoesNotCompile() {
    SourceFile broken = SourceFile.of("class A { int a = 41; int b = \"text\"; }");

    PatchMode.Patched patched = PatchMode.patch(COMPILER, ImmutableList.of(broken));

    assertThat(patched.compilation().errors()).hasSize(1);
    assertThat(patched.text(broken)).isEqualTo(broken.text());
  }
}
