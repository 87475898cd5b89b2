package io.github.lambdabatch.deploy.template.serverless;

import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Documents;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a configuration includes. */
final class IncludedFiles {
  private static final int MAX_FILES = 100;

  private final Path configuration;
  private int files;

  IncludedFiles(Document configuration) {
    this.configuration = configuration.path();
  }

  /**
   * Returns what the file holds; nothing where it cannot be read, or is a program.
   *
   * @param name the file's name, relative to the configuration
   */
  Optional<Node> read(String name) {
    boolean isData = name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".json");
    if (!isData || ++files > MAX_FILES) {
      return Optional.empty();
    }
    try {
      return Optional.of(Documents.read(configuration.resolveSibling(name), name).root());
    } catch (UnreadableDocument | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
