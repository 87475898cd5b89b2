package io.github.lambdabatch.deploy.document;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {
  @Test
  void valuesAreText() throws Exception {
    Node root = YamlReader.read("{a: 010, b: yes, c: 'x', d: \"y\", e: 1.50, f: 2010-09-09}");
    assertThat(text(root, "a")).hasValue("010");
    assertThat(text(root, "b")).hasValue("yes");
    assertThat(text(root, "c")).hasValue("x");
    assertThat(text(root, "d")).hasValue("y");
    assertThat(text(root, "e")).hasValue("1.50");
    assertThat(text(root, "f")).hasValue("2010-09-09");
  }

  @Test
  void aNullIsEmpty() throws Exception {
    Node root = YamlReader.read("a:\nb: ~\nc: null\nd: 'null'\n");
    assertThat(text(root, "a")).hasValue("");
    assertThat(text(root, "b")).hasValue("");
    assertThat(text(root, "c")).hasValue("");
    assertThat(text(root, "d")).hasValue("null");
  }

  @Test
  void linesAreThoseOfKeysAndItems() throws Exception {
    Node root = YamlReader.read("# first\nQueue:\n  Type: x\n\n  List:\n    - a\n    - b: c\n  Text: >-\n    folded\n");
    assertThat(root.line()).isEqualTo(2);
    assertThat(root.at("Queue").orElseThrow().line()).isEqualTo(2);
    assertThat(root.at("Queue", "Type").orElseThrow().line()).isEqualTo(3);
    assertThat(root.at("Queue", "List").orElseThrow().line()).isEqualTo(5);
    assertThat(root.at("Queue", "List").orElseThrow().items().get(1).line()).isEqualTo(7);
    assertThat(root.at("Queue", "Text").orElseThrow().line()).isEqualTo(8);
  }

  @Test
  void linesMayEndAsOnWindows() throws Exception {
    Node root = YamlReader.read("a:\r\n  b: c\r\nd: |\r\n  x\r\n  y\r\ne: f\r\n");
    assertThat(root.at("a", "b").flatMap(Node::text)).hasValue("c");
    assertThat(text(root, "d")).hasValue("x\ny\n");
    assertThat(root.at("e").orElseThrow().line()).isEqualTo(6);
  }

  @Test
  void tagsAreNames() throws Exception {
    Node root = YamlReader.read("a: !Ref Queue\nb: !GetAtt [Queue, Arn]\nc: !Sub {x: y}\nd: !If\n  - C\n  - !Ref D\n");
    assertThat(root.get("a")).hasValue(new Node.Scalar("Queue", 1, "!Ref"));
    assertThat(root.get("b").orElseThrow().tag()).isEqualTo("!GetAtt");
    assertThat(root.get("c").orElseThrow().tag()).isEqualTo("!Sub");
    assertThat(root.get("d").orElseThrow().items().get(1)).isEqualTo(new Node.Scalar("D", 6, "!Ref"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: !!str b",
        "a: !!int b",
        "a: ! b",
        "a: !!java.net.URL b",
        "a: !!javax.script.ScriptEngineManager b",
        "a: !<tag:example.com,2000:thing> b",
        "%TAG ! tag:example.com,2000:\n---\na: !thing b",
      })
  void otherTagsAreIgnored(String text) throws Exception {
    assertThat(text(YamlReader.read(text), "a")).hasValue("b");
  }

  @Test
  void constructedNullsStayText() throws Exception {
    assertThat(text(YamlReader.read("a: !!str null"), "a")).hasValue("null");
  }

  @Test
  void aliasesShareTheirNode() throws Exception {
    Node root = YamlReader.read("a: &x\n  b: [c]\n\nd: *x\ne: [*x]\nf: &y z\n*y : g\n");
    assertThat(root.get("d").orElseThrow().entries()).isSameInstanceAs(root.get("a").orElseThrow().entries());
    assertThat(root.get("d").orElseThrow().line()).isEqualTo(4);
    assertThat(root.get("e").orElseThrow().items().get(0).line()).isEqualTo(5);
    assertThat(text(root, "z")).hasValue("g");
  }

  @Test
  void anAnchorMayBeSetAgain() throws Exception {
    Node root = YamlReader.read("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
    assertThat(text(root, "b")).hasValue("1");
    assertThat(text(root, "d")).hasValue("2");
  }

  @Test
  void mergedEntriesDoNotReplaceOthers() throws Exception {
    Node root = YamlReader.read("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  <<: [*x, *y]\n  c: 3\n  d: 3\n");
    Node merged = root.get("z").orElseThrow();
    assertThat(merged.entries().keySet()).containsExactly("a", "b", "c", "d");
    assertThat(text(merged, "b")).hasValue("1");
    assertThat(text(merged, "c")).hasValue("3");
  }

  @Test
  void aQuotedMergeKeyIsAKey() throws Exception {
    assertThat(text(YamlReader.read("'<<': a"), "<<")).hasValue("a");
  }

  @Test
  void ofEqualKeysTheLastCounts() throws Exception {
    assertThat(text(YamlReader.read("a: 1\nb: 2\na: 3\n"), "a")).hasValue("3");
  }

  /** As CloudFormation and SAM read them, whose YAML is that of version 1.1. */
  @ParameterizedTest
  @ValueSource(strings = {"a: [-, b]", "a: !Split [ -, b ]", "a: {b: -, c: d}", "%YAML 1.1\n---\na: [-, b]"})
  void aLoneDashIsText(String text) throws Exception {
    Node list = YamlReader.read(text).get("a").orElseThrow();
    Node dash = list.items().isEmpty() ? list.get("b").orElseThrow() : list.items().get(0);
    assertThat(dash.text()).hasValue("-");
  }

  @Test
  void keysAreText() throws Exception {
    Node root = YamlReader.read("1: a\ntrue: b\n~: c\n!Tag d: e\n");
    assertThat(root.entries().keySet()).containsExactly("1", "true", "", "d");
  }

  @Test
  void theFirstDocumentThatHoldsSomethingCounts() throws Exception {
    assertThat(text(YamlReader.read("---\n# nothing\n---\na: b\n---\na: c\n"), "a")).hasValue("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line 2: found character '\\t(TAB)'",
        "line 2: mapping values are not allowed",
        "line 3: could not find expected ':'",
        "line 1: *x has no anchor",
        "line 3: *x has no anchor",
        "line 1: *x stands inside of what it names",
        "line 2: << merges mappings only",
        "line 1: a key that is not a text",
        "line 2: a character that YAML does not allow",
        "line 2: this is not YAML",
        "line 1: found incompatible YAML document",
        "the file is empty",
      })
  void failuresNameTheLine(String expected) {
    String text =
        switch (expected) {
          case "line 2: found character '\\t(TAB)'" -> "a:\n\tb: c\n";
          case "line 2: mapping values are not allowed" -> "a: b\n  c: d\n";
          case "line 3: could not find expected ':'" -> "a: 1\nbroken\nc: d\n";
          case "line 1: *x has no anchor" -> "a: *x\n";
          case "line 3: *x has no anchor" -> "--- &x\n---\na: *x\n";
          case "line 1: *x stands inside of what it names" -> "a: &x [b, *x]\n";
          case "line 2: << merges mappings only" -> "a: b\n<<: c\n";
          case "line 1: a key that is not a text" -> "[a, b]: c\n";
          case "line 2: a character that YAML does not allow" -> "a: b\nc: \u0000\n";
          case "line 2: this is not YAML" -> "a: b\nc: \"\\UFFFFFFFF\"\n";
          case "line 1: found incompatible YAML document" -> "%YAML 3.0\n---\na: b\n";
          default -> "---\n# nothing\n";
        };
    UnreadableDocument failure = assertThrows(UnreadableDocument.class, () -> YamlReader.read(text));
    assertThat(failure).hasMessageThat().startsWith(expected);
  }

  private static Optional<String> text(Node node, String key) {
    return node.get(key).flatMap(Node::text);
  }
}
