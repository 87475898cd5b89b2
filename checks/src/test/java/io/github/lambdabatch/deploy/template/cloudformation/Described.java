package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Documents;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a template describes, a line for each function and each event source, as tests compare it. */
final class Described {
  private static final Path TEMPLATES = Path.of("src/test/resources/templates");

  private Described() {}

  /** Returns what the template among the test resources describes. */
  static ImmutableList<String> file(String name) throws UnreadableDocument {
    return document(resource(name));
  }

  static Document resource(String name) throws UnreadableDocument {
    Path path = TEMPLATES.resolve(name);
    return Documents.read(path, path.getFileName().toString());
  }

  /** Returns what the text describes, in the syntax that the file name tells. */
  static ImmutableList<String> text(String fileName, String text) {
    try {
      Path folder = Files.createTempDirectory("template");
      Path path = Files.writeString(folder.resolve(fileName), text);
      try {
        return document(Documents.read(path, fileName));
      } catch (UnreadableDocument e) {
        throw new AssertionError(e);
      } finally {
        Files.delete(path);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImmutableList<String> document(Document document) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (DeployedFunction function : new CloudFormationTemplate().functions(ImmutableList.of(document))) {
      lines.add(function.location() + " " + function.handler() + " java " + function.java());
      for (EventSource source : function.sources()) {
        String batchSize = source.batchSize().isPresent() ? "" + source.batchSize().getAsInt() : "UNKNOWN";
        lines.add(
            source.location() + " - " + source.kind() + " reports " + source.reportsBatchItemFailures()
                + " batch " + batchSize + " fifo " + source.fifo());
      }
    }
    return lines.build();
  }
}
