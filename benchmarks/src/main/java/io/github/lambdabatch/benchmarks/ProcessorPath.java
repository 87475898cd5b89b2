package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** The processor path of a compilation: the class path of this program, with the checks or without them. */
final class ProcessorPath {
  private static final ImmutableList<Path> CLASS_PATH =
      Splitter.on(File.pathSeparatorChar)
          .omitEmptyStrings()
          .splitToStream(System.getProperty("java.class.path"))
          .map(entry -> Path.of(entry).toAbsolutePath())
          .collect(toImmutableList());

  private ProcessorPath() {}

  /** Returns everything that this program sees. */
  static ImmutableList<Path> whole() {
    return CLASS_PATH;
  }

  /** Returns all of it but this project's checks. */
  static ImmutableList<Path> withoutChecks() {
    return CLASS_PATH.stream().filter(entry -> !isChecks(entry)).collect(toImmutableList());
  }

  private static boolean isChecks(Path entry) {
    return entry.getFileName().toString().startsWith("lambda-batch-checks-") || entry.endsWith("checks/target/classes");
  }

  /** Returns the jars of Lambda's libraries: what handlers are compiled against. */
  static ImmutableList<Path> lambdaLibraries() {
    return CLASS_PATH.stream()
        .filter(entry -> entry.getFileName().toString().startsWith("aws-lambda-java-"))
        .collect(toImmutableList());
  }

  /** Returns a class loader that sees the path, javac and the JDK, and nothing else. */
  static ClassLoader loader(ImmutableList<Path> path) {
    return new URLClassLoader(path.stream().map(ProcessorPath::url).toArray(URL[]::new), new JavacOnly());
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Hides this program's class path, which shares its class loader with javac. */
  private static final class JavacOnly extends ClassLoader {
    JavacOnly() {
      super(getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.")) {
        return getSystemClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
