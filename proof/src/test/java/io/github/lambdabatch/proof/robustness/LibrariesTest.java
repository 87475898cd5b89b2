package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large libraries that have no batch handlers: no check finds anything in them, and none crashes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LibrariesTest {
  private static final Path LIBRARIES = Path.of(System.getProperty("proof.libraries.folder", "libraries/target"));
  private static final Path SOURCES = LIBRARIES.resolve("sources");
  private static final Path JARS = LIBRARIES.resolve("jars");

  static ImmutableList<Path> libraries() throws IOException {
    return Boolean.getBoolean("proof.libraries") ? Library.folders(SOURCES) : ImmutableList.of(Path.of("none"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void nothingIsFound(Path folder) throws IOException {
    assumeTrue(Boolean.getBoolean("proof.libraries"), "needs the profile robustness");
    LibraryCheck check = LibraryCheck.of(Library.in(folder), compiler().withClassPath(jars()));
    System.out.println(check);

    assertWithMessage("crash").that(check.crash()).isEmpty();
    assertWithMessage("findings").that(check.findings()).isEmpty();
    // Of aws-lambda-java-events, more than half need Lombok.
    assertWithMessage("files compiled").that(check.files()).isGreaterThan(check.leftOut() / 2);
  }

  @Test
  void sabotageIsNoticed() {
    SourceFile fine = new SourceFile("Fine.java", "class Fine { String text = \"%s\"; }".formatted(Saboteur.BREAK));
    SourceFile crash = new SourceFile("Crash.java", "class Crash { String text = \"%s\"; }".formatted(Saboteur.CRASH));
    SourceFile broken = new SourceFile("Broken.java", "class Broken { Nothing nothing; }");

    LibraryCheck found = LibraryCheck.of(new Library("found", ImmutableList.of(fine, broken)), compiler());
    LibraryCheck crashed = LibraryCheck.of(new Library("crashed", ImmutableList.of(fine, crash)), compiler());

    assertThat(found.findings()).hasSize(1);
    assertThat(found.files()).isEqualTo(1);
    assertThat(found.leftOut()).isEqualTo(1);
    assertThat(crashed.crash()).contains("crashed on purpose");
  }

  private static CheckedCompiler compiler() {
    return CheckedCompiler.allChecks().withoutClasses();
  }

  private static ImmutableList<Path> jars() throws IOException {
    try (Stream<Path> jars = Files.list(JARS)) {
      return jars.sorted().collect(toImmutableList());
    }
  }
}
