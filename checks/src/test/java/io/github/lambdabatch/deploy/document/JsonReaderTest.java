package io.github.lambdabatch.deploy.document;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonReaderTest {
  @Test
  void valuesAreText() throws Exception {
    String text = "{'a': 10, 'b': true, 'c': null, 'd': '\\u0041', 'e': 1.50, 'f': [1, {}]}";
    Node root = JsonReader.read(text.replace('\'', '"'));
    assertThat(root.get("a").flatMap(Node::text)).hasValue("10");
    assertThat(root.get("b").flatMap(Node::text)).hasValue("true");
    assertThat(root.get("c").flatMap(Node::text)).hasValue("");
    assertThat(root.get("d").flatMap(Node::text)).hasValue("A");
    assertThat(root.get("e").flatMap(Node::text)).hasValue("1.50");
    assertThat(root.get("f").orElseThrow().items()).hasSize(2);
  }

  @Test
  void linesAreThoseOfKeysAndItems() throws Exception {
    Node root = JsonReader.read("\n{\n  \"a\":\n  {\n    \"b\": 1\n  },\r\n  \"c\": [\n    1,\n    {}\n  ]\n}");
    assertThat(root.line()).isEqualTo(2);
    assertThat(root.get("a").orElseThrow().line()).isEqualTo(3);
    assertThat(root.at("a", "b").orElseThrow().line()).isEqualTo(5);
    assertThat(root.get("c").orElseThrow().line()).isEqualTo(7);
    assertThat(root.get("c").orElseThrow().items().get(1).line()).isEqualTo(9);
  }

  @Test
  void ofEqualKeysTheLastCounts() throws Exception {
    assertThat(JsonReader.read("{\"a\": 1, \"b\": 2, \"a\": 3}").get("a").flatMap(Node::text)).hasValue("3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{`a`: 1,\\n}|line 2: Unexpected character ('}'",
        "{`a`: 1\\n`b`: 2}|line 2: Unexpected character",
        "{`a`: [1, 2|line 1: Unexpected end-of-input",
        "{`a`: `x\\n`}|line 1: Illegal unquoted character",
        "{a: 1}|line 1: Unexpected character ('a'",
        "{}\\n{}|line 2: more text after the end of the value",
        "a: b|line 1: Unrecognized token 'a'",
        "{`a`: 1\\n\\n// a comment\\n}|line 3: Unexpected character ('/'): maybe a (non-standard) comment?",
        "{`a`: NaN}|line 1: Non-standard token 'NaN'",
      })
  void failuresNameTheLine(String text, String expected) {
    String json = text.replace('`', '"').replace("\\n", "\n");
    UnreadableDocument failure = assertThrows(UnreadableDocument.class, () -> JsonReader.read(json));
    assertThat(failure).hasMessageThat().startsWith(expected);
    assertThat(failure).hasMessageThat().doesNotContain("Source");
    assertThat(failure).hasMessageThat().doesNotContain("(code ");
    assertThat(failure).hasMessageThat().doesNotContainMatch("[Ff]eature|ALLOW_");
    assertThat(failure).hasMessageThat().doesNotContain("\n");
  }
}
