package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Documents;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** What a template describes, a line for each function and each event source, as tests compare it. */
final class Described {
  private static final Path TEMPLATES = Path.of("src/test/resources/templates");

  private Described() {}

  /** Returns what the template among the test resources describes. */
  static ImmutableList<String> file(String name) throws UnreadableDocument {
    return lines(resource(name));
  }

  static Document resource(String name) throws UnreadableDocument {
    Path path = TEMPLATES.resolve(name);
    return Documents.read(path, path.getFileName().toString());
  }

  /** Returns what a template in YAML describes. */
  static ImmutableList<String> yaml(String text) {
    return lines(read("t", text));
  }

  /** Returns the document of the text, in the syntax that the file name or else the text tells. */
  static Document read(String fileName, String text) {
    try {
      Path folder = Files.createTempDirectory("template");
      Path path = Files.writeString(folder.resolve(fileName), text);
      try {
        return Documents.read(path, fileName);
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

  static ImmutableList<String> lines(Document document) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (DeployedFunction function : new CloudFormationTemplate().functions(ImmutableList.of(document))) {
      lines.add(function.location() + " " + function.handler() + " java " + function.java());
      function.sources().forEach(s -> lines.add(line(s)));
    }
    return lines.build();
  }

  private static String line(EventSource source) {
    OptionalInt batchSize = source.batchSize();
    return source.location() + " - " + source.kind() + " reports " + source.reportsBatchItemFailures() + " batch "
        + (batchSize.isPresent() ? batchSize.getAsInt() : "UNKNOWN") + " fifo " + source.fifo();
  }
}
