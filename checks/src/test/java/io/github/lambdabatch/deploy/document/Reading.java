package io.github.lambdabatch.deploy.document;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a test writes. */
final class Reading {
  private final Path folder;

  Reading(Path folder) {
    this.folder = folder;
  }

  /** Returns what a file of that name with the text holds. */
  Node read(String name, String text) throws IOException, UnreadableDocument {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Node read(String name, byte[] bytes) throws IOException, UnreadableDocument {
    return Documents.read(Files.write(folder.resolve(name), bytes), name).root();
  }

  /** Returns why a file of that name with the text cannot be read. */
  String failure(String name, String text) {
    return assertThrows(UnreadableDocument.class, () -> read(name, text)).getMessage();
  }

  String failure(String name, byte[] bytes) {
    return assertThrows(UnreadableDocument.class, () -> read(name, bytes)).getMessage();
  }
}
