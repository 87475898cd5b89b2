package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The handlers of the tests and of the samples, and what they are compiled with. */
final class Seeds {
  private static final int NEW_LANGUAGE = 25;
  private static final Path RESOURCES = Path.of("..", "checks", "src", "test", "resources");
  private static final Path SAMPLES = Path.of("..", "sample-violations", "src");
  private static final String SAMPLE_ORDERS = "Orders.java";

  private Seeds() {}

  /** Handlers in the language of Java 17. */
  static ImmutableList<Seed> handlers() {
    return Stream.of(
            javaFiles(RESOURCES.resolve("shapes")),
            javaFiles(RESOURCES.resolve("fixes")).filter(file -> !file.toString().contains("support")),
            javaFiles(SAMPLES).filter(file -> !file.endsWith(SAMPLE_ORDERS)))
        .flatMap(files -> files)
        .map(Seeds::seed)
        .collect(toImmutableList());
  }

  /** Handlers in the language of Java 25; none where javac does not know it. */
  static ImmutableList<Seed> newHandlers() {
    return Runtime.version().feature() < NEW_LANGUAGE
        ? ImmutableList.of()
        : javaFiles(RESOURCES.resolve("java25")).map(Seeds::seed).collect(toImmutableList());
  }

  /** What the seeds use of other files. */
  static ImmutableList<String> support() {
    return Stream.of(
            javaFiles(RESOURCES.resolve("stubs")),
            javaFiles(RESOURCES.resolve("fixes").resolve("refused").resolve("support")),
            javaFiles(SAMPLES.resolve("main")).filter(file -> file.endsWith(SAMPLE_ORDERS)))
        .flatMap(files -> files)
        .map(Seeds::read)
        .collect(toImmutableList());
  }

  private static Seed seed(Path file) {
    ImmutableSet<String> neighbours = ImmutableSet.of("app", "io.github.lambdabatch.samples");
    return new Seed(file.normalize().toString(), read(file), neighbours);
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|fixed)"))
          .sorted()
          .collect(toImmutableList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
