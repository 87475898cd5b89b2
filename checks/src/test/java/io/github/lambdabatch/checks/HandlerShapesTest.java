package io.github.lambdabatch.checks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.ExpectedFindings;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handler shapes as they are written in practice, each with the findings that it should have, or with none. */
final class HandlerShapesTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path SHAPES = RESOURCES.resolve("shapes");
  static final CheckedCompiler COMPILER = CheckedCompiler.allChecks().withStubs(stubs());

  static ImmutableList<String> shapes() {
    return javaFiles(SHAPES)
        .map(file -> SHAPES.relativize(file).toString())
        .collect(toImmutableList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void findings(String shape) {
    ExpectedFindings.assertFindings(COMPILER, ImmutableList.of(SourceFile.of(source(shape))));
  }

  private static String[] stubs() {
    return javaFiles(RESOURCES.resolve("stubs")).map(HandlerShapesTest::read).toArray(String[]::new);
  }

  /** Returns the source of the shape. */
  static String source(String shape) {
    return read(SHAPES.resolve(shape));
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().collect(toImmutableList()).stream();
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
