package io.github.lambdabatch.fix;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** Statements at another indentation. */
final class ReindentTest {
  @Test
  void oneLine() {
    assertThat(Statements.reindent("  a();", "  ", "      ")).isEqualTo("  a();");
  }

  @Test
  void linesBehindTheFirst() {
    assertThat(Statements.reindent("if (b) {\n    a();\n  }", "  ", "      ")).isEqualTo("if (b) {\n        a();\n      }");
  }

  @Test
  void emptyLinesStayEmpty() {
    assertThat(Statements.reindent("a();\n\n  b();", "  ", "    ")).isEqualTo("a();\n\n    b();");
  }

  @Test
  void lineThatStandsFurtherOut() {
    assertThat(Statements.reindent("a(\n b);", "  ", "    ")).isEqualTo("a(\n     b);");
  }

  @Test
  void textBlockThatStandsFurtherOut() {
    assertThrows(Refusal.class, () -> Statements.reindent("a(\"\"\"\n b\n  \"\"\");", "  ", "    "));
    assertThrows(Refusal.class, () -> Statements.reindent("\n b(\"\"\"\n  c\"\"\");", "  ", "    "));
  }

  @Test
  void join() {
    assertThat(Statements.join(ImmutableList.of("a();", "b();"), "  ")).isEqualTo("  a();\n  b();");
  }
}
