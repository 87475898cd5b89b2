package io.github.lambdabatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Stand-ins for libraries that are not on the class path of the tests. */
public final class Stubs {
  private Stubs() {}

  /** The sources of these classes, to be compiled with a test's. */
  public static String[] named(String... classes) {
    return Stream.of(classes).map(Stubs::source).toArray(String[]::new);
  }

  private static String source(String className) {
    String resource = "stubs/" + className.replace('.', '/') + ".java";
    try {
      return Resources.toString(Resources.getResource(resource), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
