package io.github.lambdabatch.deploy.template.terraform;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Documents;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.template.TemplateLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What templates describe, a line for each function and each event source, as tests compare it. */
final class Described {
  static final Path TEMPLATES = Path.of("src/test/resources/templates/terraform");

  private Described() {}

  /** Returns what the files of a folder among the test resources describe. */
  static ImmutableList<String> folder(String name) {
    return lines(documents(TEMPLATES.resolve(name)));
  }

  /** Returns what the text of a file with this name describes. */
  static ImmutableList<String> text(String fileName, String text) {
    return lines(ImmutableList.of(document(fileName, text)));
  }

  /** Returns the documents in the folder. */
  static ImmutableList<Document> documents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Described::document).collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the document that a file with this name and text is. */
  static Document document(String fileName, String text) {
    try {
      Path folder = Files.createTempDirectory("terraform");
      Path path = Files.writeString(folder.resolve(fileName), text);
      try {
        return document(path);
      } finally {
        Files.delete(path);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Path path) {
    try {
      return Documents.read(path, path.getFileName().toString());
    } catch (UnreadableDocument e) {
      throw new AssertionError(path + " cannot be read", e);
    }
  }

  /** Returns the language in which the document is written. */
  static TemplateLanguage language(Document document) {
    return List.of(new TerraformModule(), new TerraformPlan()).stream()
        .filter(language -> language.recognises(document))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what the documents describe together. */
  static ImmutableList<String> lines(ImmutableList<Document> documents) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (DeployedFunction function : language(documents.get(0)).functions(documents)) {
      lines.add(function.location() + " " + function.handler() + " java " + function.java());
      for (EventSource source : function.sources()) {
        String batchSize = source.batchSize().isPresent() ? "" + source.batchSize().getAsInt() : "UNKNOWN";
        lines.add(
            "  " + source.location() + " " + source.kind() + " reports " + source.reportsBatchItemFailures()
                + " batch " + batchSize + " fifo " + source.fifo());
      }
    }
    return lines.build();
  }
}
