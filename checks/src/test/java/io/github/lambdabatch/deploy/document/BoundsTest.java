package io.github.lambdabatch.deploy.document;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are made to exhaust who reads them. */
@Timeout(60)
final class BoundsTest {
  private static final int MANY = 100_000;

  @Test
  void yamlMayNestSoDeepAndNoDeeper() throws Exception {
    assertThat(YamlReader.read("[".repeat(100) + "]".repeat(100))).isNotNull();
    assertThat(yamlFailure("[".repeat(101) + "]".repeat(101))).isEqualTo("line 1: more than 100 levels of nesting");
  }

  @Test
  void jsonMayNestSoDeepAndNoDeeper() throws Exception {
    assertThat(JsonReader.read("[".repeat(100) + "]".repeat(100))).isNotNull();
    assertThat(jsonFailure("[".repeat(101) + "]".repeat(101))).isEqualTo("line 1: more than 100 levels of nesting");
  }

  @Test
  void endlessNesting() {
    assertThat(yamlFailure("[".repeat(MANY / 4))).contains("levels of nesting");
    assertThat(yamlFailure("{a: ".repeat(MANY / 4))).contains("levels of nesting");
    assertThat(yamlFailure("- ".repeat(MANY / 4))).contains("levels of nesting");
    assertThat(yamlFailure("? ".repeat(MANY / 4))).contains("levels of nesting");
    assertThat(jsonFailure("[".repeat(MANY / 4))).contains("levels of nesting");
    assertThat(jsonFailure("{\"a\":".repeat(MANY / 4))).contains("levels of nesting");
  }

  @Test
  void nestingByIndentation() {
    String text = IntStream.range(0, 2_000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(joining());
    assertThat(yamlFailure(text)).isEqualTo("line 101: more than 100 levels of nesting");
  }

  @Test
  void nestingByAliases() {
    String text =
        "a0: &a0 [x]\n"
            + IntStream.range(1, 500).mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n").collect(joining());
    assertThat(yamlFailure(text)).isEqualTo("line 100: more than 100 levels of nesting");
  }

  @Test
  void aliasesOfAliases() throws Exception {
    // Ten to the power of 60 paths; nobody walks them.
    String text =
        "a0: &a0 x\n"
            + IntStream.range(1, 60)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "]\n")
                .collect(joining());
    assertThat(YamlReader.read(text).entries()).hasSize(60);
  }

  @Test
  void tooManyAliases() {
    String text = "a: &a x\nb:\n" + "- *a\n".repeat(Bounds.MAX_ALIASES + 1);
    assertThat(yamlFailure(text)).isEqualTo("line 1003: more than 1000 aliases");
  }

  @Test
  void manyAnchors() throws Exception {
    String text = IntStream.range(0, MANY).mapToObj(i -> "- &a" + i + " x\n").collect(joining());
    assertThat(YamlReader.read(text).items()).hasSize(MANY);
  }

  @Test
  void mergesThatMultiply() {
    String many = IntStream.range(0, 10_000).mapToObj(i -> "k" + i + ": v, ").collect(joining());
    String text = "a: &a {" + many + "}\nb:\n" + "- <<: *a\n".repeat(900);
    assertThat(yamlFailure(text)).contains("more than 2000000 values");
  }

  @Test
  void tooManyValues() {
    assertThat(yamlFailure("[" + "a,\n".repeat(Bounds.MAX_NODES) + "]")).contains("more than 2000000 values");
    assertThat(jsonFailure("[" + "1,".repeat(Bounds.MAX_NODES) + "1]")).contains("more than 2000000 values");
  }

  @Test
  void oneLongText() throws Exception {
    String text = "a".repeat(25_000_000);
    assertThat(JsonReader.read("\"" + text + "\"").text().orElseThrow().length()).isEqualTo(text.length());
  }

  @Test
  void manyLongLines() throws Exception {
    String line = "a".repeat(Bounds.MAX_LINE - 2);
    String text = ("  " + line + "\n").repeat(90);
    int length = (line.length() + 1) * 90;
    assertThat(YamlReader.read("a: |\n" + text).at("a").orElseThrow().text().orElseThrow().length()).isEqualTo(length);
    assertThat(YamlReader.read("a:\n" + text).at("a").orElseThrow().text().orElseThrow().length()).isEqualTo(length - 1);
  }

  @Test
  void aLineMayBeSoLongAndNoLonger() throws Exception {
    assertThat(YamlReader.read("b: c\na: " + "a".repeat(Bounds.MAX_LINE - 3)).entries()).hasSize(2);
    assertThat(yamlFailure("b: c\na: " + "a".repeat(Bounds.MAX_LINE - 2))).isEqualTo("line 2: more than 131072 characters");
    assertThat(yamlFailure("a: |\n  " + "a".repeat(25_000_000) + "\nb: c")).isEqualTo("line 2: more than 131072 characters");
  }

  @Test
  void manyLinesThatAreNotLong() throws Exception {
    assertThat(YamlReader.read("\n" + "- a\n".repeat(Bounds.MAX_LINE)).items()).hasSize(Bounds.MAX_LINE);
  }

  @Test
  void hclMayNestSoDeepAndNoDeeper() throws Exception {
    assertThat(HclReader.read("a = " + "[".repeat(100) + "]".repeat(100))).isNotNull();
    assertThat(hclFailure("a = " + "[".repeat(101) + "]".repeat(101)))
        .startsWith("line 1: more than 100 levels of nesting are not supported;");
  }

  @Test
  void textsOfHclMayNestSoDeepAndNoDeeper() throws Exception {
    assertThat(HclReader.read("a = " + "\"%{".repeat(100) + "}\"".repeat(100))).isNotNull();
    assertThat(hclFailure("a = " + "\"%{".repeat(101) + "}\"".repeat(101)))
        .startsWith("line 1: more than 100 levels of nesting are not supported;");
  }

  @Test
  void aBlockMayHaveSoManyLabelsAndNoMore() throws Exception {
    assertThat(HclReader.read("a" + " b".repeat(9) + " {}")).isNotNull();
    assertThat(hclFailure("\na" + " b".repeat(10) + " {}")).startsWith("line 2: a block with more than 10 labels;");
  }

  @Test
  void anExpressionMayHaveSoManyOperatorsAndNoMore() throws Exception {
    assertThat(HclReader.read("a = " + "b + ".repeat(200) + "1\nc = " + "d - ".repeat(200) + "1").entries()).hasSize(2);
    assertThat(hclFailure("a = " + "b + ".repeat(201) + "1"))
        .startsWith("line 1: more than 200 operators in one expression are not supported;");
  }

  @Test
  void aReasonMayBeSoLongAndNoLonger() {
    assertThat(Reasons.onOneLine("a".repeat(200))).isEqualTo("a".repeat(200));
    assertThat(Reasons.onOneLine("a".repeat(201))).isEqualTo("a".repeat(200) + "...");
    assertThat(Reasons.onOneLine(null)).isEqualTo("no reason is given");
  }

  @Test
  void anErrorDoesNotQuoteAWholeFile() {
    assertThat(jsonFailure("a".repeat(MANY)).length()).isLessThan(300);
    assertThat(yamlFailure("a: *" + "b".repeat(MANY)).length()).isLessThan(300);
  }

  private static String yamlFailure(String text) {
    return assertThrows(UnreadableDocument.class, () -> YamlReader.read(text)).getMessage();
  }

  private static String hclFailure(String text) {
    return assertThrows(UnreadableDocument.class, () -> HclReader.read(text)).getMessage();
  }

  private static String jsonFailure(String text) {
    return assertThrows(UnreadableDocument.class, () -> JsonReader.read(text)).getMessage();
  }
}
