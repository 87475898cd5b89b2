package io.github.lambdabatch.deploy.document;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentsTest {
  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void setUp() {
    reading = new Reading(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml, YAML",
    "a.yml, YAML",
    "a.json, JSON",
    "a.template.json, JSON",
    "a.tf.json, JSON",
    "a.tf, HCL",
    "a.template, YAML",
    "a, YAML",
  })
  void theNameTellsTheSyntax(String name, Syntax syntax) {
    assertThat(Syntax.of(name, "")).isEqualTo(syntax);
    assertThat(new Document(folder, name, new Node.Scalar("", 1, "")).syntax()).isEqualTo(syntax);
  }

  @Test
  void elseTheFirstCharacterTellsTheSyntax() {
    assertThat(Syntax.of("a.template", "\n {\"a\": 1}")).isEqualTo(Syntax.JSON);
    assertThat(Syntax.of("a.template", "a: {}")).isEqualTo(Syntax.YAML);
    assertThat(Syntax.of("a.yaml", "{a: 1}")).isEqualTo(Syntax.YAML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json", "a.template"})
  void aByteOrderMarkIsNoText(String name) throws Exception {
    assertThat(reading.read(name, "\uFEFF{\"key\": \"value\"}").get("key").orElseThrow().text()).hasValue("value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
  void anEmptyFileIsNoDocument(String text) {
    assertThat(reading.failure("a.yaml", text)).isEqualTo("the file is empty");
    assertThat(reading.failure("a.json", text)).isEqualTo("the file is empty");
  }

  @Test
  void aFileHasToBeThere() {
    Path missing = folder.resolve("missing.yaml");
    UnreadableDocument failure = assertThrows(UnreadableDocument.class, () -> Documents.read(missing, "missing.yaml"));
    assertThat(failure).hasMessageThat().isEqualTo("there is no such file");
  }

  @Test
  void aDirectoryIsNoDocument() {
    UnreadableDocument failure = assertThrows(UnreadableDocument.class, () -> Documents.read(folder, "folder"));
    assertThat(failure).hasMessageThat().isEqualTo("it is a directory");
  }

  @Test
  void aFileHasToBeText() {
    byte[] text = {(byte) 0xC3, (byte) 0x28};
    byte[] wideText = "a: b".getBytes(StandardCharsets.UTF_16);
    assertThat(reading.failure("a.yaml", text)).isEqualTo("the file is not text in UTF-8");
    assertThat(reading.failure("a.json", wideText)).isEqualTo("the file is not text in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json", "a.template"})
  void randomBytesAreNoDocument(String name) {
    for (int seed = 0; seed < 50; seed++) {
      byte[] bytes = new byte[2_000];
      new Random(seed).nextBytes(bytes);
      assertThat(reading.failure(name, bytes)).isEqualTo("the file is not text in UTF-8");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json"})
  void randomCharactersGiveADocumentOrAReason(String name) throws Exception {
    String characters = "{}[]:,-?&*!|>'\"%@`#~ \t\n\rab1\\<";
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("a");
      for (int i = 0; i < 60; i++) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      try {
        assertThat(reading.read(name, text.toString())).isNotNull();
      } catch (UnreadableDocument e) {
        assertThat(e).hasMessageThat().doesNotContain("\n");
      }
    }
  }

  @Test
  void aFileHasABound() {
    byte[] bytes = new byte[Bounds.MAX_BYTES + 1];
    assertThat(reading.failure("a.yaml", bytes)).isEqualTo("the file is longer than 32 MB");
  }
}
