package io.github.lambdabatch.deploy.template.serverless;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Documents;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads configurations, and puts what they say in short lines. */
final class Services {
  private static final Path RESOURCES = Path.of("src/test/resources/templates/serverless");

  private Services() {}

  /** Reads the service in the folder of the tests' resources. */
  static Document inFolder(String folder) throws UnreadableDocument {
    return Documents.read(RESOURCES.resolve(folder).resolve("serverless.yml"), "serverless.yml");
  }

  /** Writes a file and reads it. */
  static Document written(Path folder, String name, String text) throws IOException, UnreadableDocument {
    return Documents.read(Files.writeString(folder.resolve(name), text), name);
  }

  /** Returns the functions that the document describes. */
  static ImmutableList<DeployedFunction> functions(Document document) {
    assertThat(new ServerlessConfig().recognises(document)).isTrue();
    return new ServerlessConfig().functions(ImmutableList.of(document));
  }

  /** Returns the only event source of the only function of a service that has this event and these other lines. */
  static EventSource onlySource(Path folder, String event, String... more) throws IOException, UnreadableDocument {
    return Iterables.getOnlyElement(sources(folder, event, more));
  }

  /** Returns the event sources of the only function of a service that has this event and these other lines. */
  static ImmutableList<EventSource> sources(Path folder, String event, String... more)
      throws IOException, UnreadableDocument {
    String text =
        """
        service: shop
        provider: {name: aws, runtime: java17}
        functions:
          f:
            handler: com.acme.F
            events:
              - %s
        %s
        """
            .formatted(event, String.join("\n", more));
    return Iterables.getOnlyElement(functions(written(folder, "serverless.yml", text))).sources();
  }

  /** Returns functions and their event sources, one line each. */
  static ImmutableList<String> lines(ImmutableList<DeployedFunction> functions) {
    return functions.stream()
        .flatMap(
            function ->
                Stream.concat(
                    Stream.of(function.handler() + (function.java() == Answer.YES ? "" : " may be no Java")),
                    function.sources().stream().map(source -> "  " + line(source))))
        .collect(toImmutableList());
  }

  private static String line(EventSource source) {
    return "line %d: %s, fifo %s, reports %s, size %s"
        .formatted(
            source.location().line(),
            source.kind(),
            source.fifo(),
            source.reportsBatchItemFailures(),
            source.batchSize().isPresent() ? source.batchSize().getAsInt() : "?");
  }
}
