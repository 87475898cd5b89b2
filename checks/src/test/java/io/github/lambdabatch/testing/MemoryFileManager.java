package io.github.lambdabatch.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Keeps compiled classes in memory, and what it has read of the class path for the next compilation.
 *
 * <p>Error Prone and the checks come from the tests' own class loader instead of a new one for each compilation: that
 * saves loading some thousand classes each time.
 */
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<Listing, ImmutableList<JavaFileObject>> listings = new HashMap<>();
  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  MemoryFileManager(StandardJavaFileManager standard, ImmutableList<Path> classPath) {
    super(standard);
    try {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, ImmutableList.of());
      standard.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, TestClassPath.whole());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the classes of the compilation that has just ended. */
  ImmutableMap<String, byte[]> takeClasses() {
    ImmutableMap.Builder<String, byte[]> taken = ImmutableMap.builder();
    classes.forEach((name, bytes) -> taken.put(name, bytes.toByteArray()));
    classes.clear();
    return taken.buildOrThrow();
  }

  /** The file as javac reads it from a folder. */
  JavaFileObject onDisk(Path file) {
    return fileManager.getJavaFileObjects(file).iterator().next();
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    // The wrapper keeps javac from closing the tests' class loader after the compilation.
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? new ClassLoader(MemoryFileManager.class.getClassLoader()) {}
        : super.getClassLoader(location);
  }

  @Override
  public Iterable<JavaFileObject> list(Location location, String name, Set<JavaFileObject.Kind> kinds, boolean deep)
      throws IOException {
    Listing listing = new Listing(location, name, Set.copyOf(kinds), deep);
    ImmutableList<JavaFileObject> known = listings.get(listing);
    if (known == null) {
      known = ImmutableList.copyOf(super.list(location, name, kinds, deep));
      listings.put(listing, known);
    }
    return known;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    URI uri = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes.put(className, bytes);
        return bytes;
      }
    };
  }

  private record Listing(Location location, String name, Set<JavaFileObject.Kind> kinds, boolean deep) {}
}
