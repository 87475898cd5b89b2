package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The unpacked sources of a library. */
record Library(String name, ImmutableList<SourceFile> files) {
  /** The libraries whose sources are in folders of this one. */
  static ImmutableList<Path> folders(Path parent) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.filter(Files::isDirectory).sorted().collect(toImmutableList());
    }
  }

  static Library in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      ImmutableList<SourceFile> sources =
          files
              .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
              .filter(file -> !folder.relativize(file).startsWith("META-INF"))
              .sorted()
              .map(file -> new SourceFile(folder.relativize(file).toString(), read(file)))
              .collect(toImmutableList());
      return new Library(folder.getFileName().toString().replace("-sources-jar", ""), sources);
    }
  }

  /** Old files have letters in other encodings, in their comments. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
