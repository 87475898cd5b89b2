package io.github.lambdabatch.testing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.StandardSystemProperty.JAVA_CLASS_PATH;
import static com.google.common.base.StandardSystemProperty.PATH_SEPARATOR;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The class path of the running tests, whole or with one library left out or exchanged for another version. */
public final class TestClassPath {
  private static final ImmutableList<Path> WHOLE =
      Splitter.on(PATH_SEPARATOR.value())
          .omitEmptyStrings()
          .splitToStream(JAVA_CLASS_PATH.value())
          .map(Path::of)
          .collect(toImmutableList());

  private TestClassPath() {}

  /** Everything that the tests see. */
  public static ImmutableList<Path> whole() {
    return WHOLE;
  }

  /** Everything but the jar of one library, which has to be there. */
  public static ImmutableList<Path> without(String artifact) {
    ImmutableList<Path> rest = WHOLE.stream().filter(entry -> !isJarOf(artifact, entry)).collect(toImmutableList());
    checkArgument(rest.size() < WHOLE.size(), "no %s on the class path", artifact);
    return rest;
  }

  /** Everything, with the jar of one library exchanged for another one. */
  public static ImmutableList<Path> replacing(String artifact, Path other) {
    return Stream.concat(Stream.of(other), without(artifact).stream()).collect(toImmutableList());
  }

  private static boolean isJarOf(String artifact, Path entry) {
    return entry.getFileName().toString().matches(artifact + "-\\d.*\\.jar");
  }
}
