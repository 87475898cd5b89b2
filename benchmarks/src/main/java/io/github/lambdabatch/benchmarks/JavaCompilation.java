package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A compilation that can be repeated, in this process and without writing classes.
 *
 * <p>As in a build daemon, Error Prone and the checks are loaded once, and not again for each compilation.
 */
final class JavaCompilation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final FileManager files;
  private final ImmutableList<String> options;
  private final ImmutableList<? extends JavaFileObject> sources;

  private JavaCompilation(
      FileManager files, ImmutableList<String> options, ImmutableList<? extends JavaFileObject> sources) {
    this.files = files;
    this.options = options;
    this.sources = sources;
  }

  /** Prepares the compilation of sources that are in memory, against Lambda's libraries. */
  static JavaCompilation ofTexts(EnabledChecks checks, ImmutableList<String> flags, ImmutableList<JavaText> sources) {
    return new JavaCompilation(
        new FileManager(checks, ProcessorPath.lambdaLibraries()), options(checks, flags), sources);
  }

  /** Prepares the compilation of files. */
  static JavaCompilation ofFiles(EnabledChecks checks, ImmutableList<Path> sources, ImmutableList<Path> classPath) {
    FileManager files = new FileManager(checks, classPath);
    return new JavaCompilation(files, options(checks, ImmutableList.of()), files.onDisk(sources));
  }

  private static ImmutableList<String> options(EnabledChecks checks, ImmutableList<String> flags) {
    Stream<String> enabling = checks.names().stream().map(name -> "-Xep:" + name + ":WARN");
    return ImmutableList.of(
        "-proc:none",
        "-Xmaxwarns",
        "100000",
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-XDaddTypeAnnotationsToSymbol=true",
        Stream.concat(
                Stream.of("-Xplugin:ErrorProne", "-XepDisableAllChecks"), Stream.concat(enabling, flags.stream()))
            .collect(Collectors.joining(" ")));
  }

  /** Compiles, and returns the number of findings. */
  int run() {
    Findings findings = new Findings();
    if (!JAVAC.getTask(null, files, findings, options, null, sources).call()) {
      throw new IllegalStateException("The sources of a benchmark do not compile: " + findings.error);
    }
    return findings.count;
  }

  /** Words each diagnostic, as a build that shows them does. */
  private static final class Findings implements DiagnosticListener<JavaFileObject> {
    private int count;
    private String error = "";

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
      String message = diagnostic.getMessage(Locale.ROOT);
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        error = diagnostic.toString();
      } else if (message.startsWith("[")) {
        count++;
      }
    }
  }

  private static final class FileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final ClassLoader processors;

    FileManager(EnabledChecks checks, ImmutableList<Path> classPath) {
      super(JAVAC.getStandardFileManager(null, Locale.ROOT, null));
      ImmutableList<Path> path =
          checks == EnabledChecks.NONE ? ProcessorPath.withoutChecks() : ProcessorPath.whole();
      this.processors = ProcessorPath.loader(path);
      try {
        fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        fileManager.setLocationFromPaths(StandardLocation.SOURCE_PATH, ImmutableList.of());
        fileManager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    ImmutableList<JavaFileObject> onDisk(ImmutableList<Path> paths) {
      return ImmutableList.copyOf(fileManager.getJavaFileObjectsFromPaths(paths));
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      // javac closes what it is given.
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? new ClassLoader(processors) {}
          : super.getClassLoader(location);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
