package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Arrays.stream;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Runs javac with this project's checks, and with none of Error Prone's own, on sources in memory.
 *
 * <p>Immutable: each {@code with} method returns a changed copy. By default all checks run, each with its own severity,
 * against the class path of the tests. A check that crashes fails the test.
 */
public final class CheckedCompiler {
  private static final CheckedCompiler ALL_CHECKS =
      new CheckedCompiler(OwnChecks.names(), ImmutableList.of(), TestClassPath.whole(), ImmutableList.of(), true);
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final Map<ImmutableList<Path>, MemoryFileManager> FILE_MANAGERS = new HashMap<>();

  private final ImmutableSet<String> checks;
  private final ImmutableList<String> flags;
  private final ImmutableList<Path> classPath;
  private final ImmutableList<SourceFile> stubs;
  private final boolean classes;

  private CheckedCompiler(
      ImmutableSet<String> checks,
      ImmutableList<String> flags,
      ImmutableList<Path> classPath,
      ImmutableList<SourceFile> stubs,
      boolean classes) {
    this.checks = checks;
    this.flags = flags;
    this.classPath = classPath;
    this.stubs = stubs;
    this.classes = classes;
  }

  /** A compiler that runs all checks of this project. */
  public static CheckedCompiler allChecks() {
    return ALL_CHECKS;
  }

  /** Runs only the named checks; with none named, javac runs without Error Prone. */
  public CheckedCompiler withChecks(String... names) {
    return new CheckedCompiler(ImmutableSet.copyOf(names), flags, classPath, stubs, classes);
  }

  /** Adds flags of Error Prone, such as {@code -XepOpt:LambdaBatch:Key=value}. */
  public CheckedCompiler withFlags(String... more) {
    return new CheckedCompiler(checks, concat(flags, ImmutableList.copyOf(more)), classPath, stubs, classes);
  }

  /** Compiles against another class path, see {@link TestClassPath}. */
  public CheckedCompiler withClassPath(ImmutableList<Path> other) {
    return new CheckedCompiler(checks, flags, other, stubs, classes);
  }

  /** Compiles these sources along with the test's: stand-ins for a library that is not on the class path. */
  public CheckedCompiler withStubs(String... sources) {
    return new CheckedCompiler(checks, flags, classPath, concat(stubs, sourceFiles(sources)), classes);
  }

  /** Stops as soon as the checks have run, which is faster; nothing is patched then. */
  public CheckedCompiler withoutClasses() {
    return new CheckedCompiler(checks, flags, classPath, stubs, false);
  }

  /** Compiles sources that are named after their public types. */
  public Compilation compile(String... sources) {
    return compile(sourceFiles(sources));
  }

  /** Compiles the sources in memory. */
  public Compilation compile(ImmutableList<SourceFile> sources) {
    ImmutableList<JavaFileObject> files =
        Stream.concat(stubs.stream(), sources.stream()).map(InMemory::new).collect(toImmutableList());
    synchronized (FILE_MANAGERS) {
      return run(fileManager(), files, ImmutableList.of(), new StringWriter());
    }
  }

  /** Attributes the sources without any check, in this context; the units are in the order of the sources. */
  ImmutableList<CompilationUnitTree> attribute(ImmutableList<SourceFile> sources, Context context) {
    ImmutableList<JavaFileObject> files =
        Stream.concat(stubs.stream(), sources.stream()).map(InMemory::new).collect(toImmutableList());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    synchronized (FILE_MANAGERS) {
      ImmutableList<String> options = withChecks().options(ImmutableList.of());
      JavacTask task =
          JavacTool.create()
              .getTask(Writer.nullWriter(), fileManager(), diagnostics, options, null, files, context);
      try {
        ImmutableList<CompilationUnitTree> units = ImmutableList.copyOf(task.parse());
        task.analyze();
        Diagnostics.read(diagnostics.getDiagnostics(), ImmutableMap.of()).assertCompiles();
        return units.subList(stubs.size(), units.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Compiles files on disk, with further flags of Error Prone; patch mode rewrites them and says so on the output. */
  Compilation compileFiles(ImmutableList<Path> paths, ImmutableList<String> moreFlags, Writer output) {
    synchronized (FILE_MANAGERS) {
      MemoryFileManager files = fileManager();
      ImmutableList<JavaFileObject> inMemory = stubs.stream().map(InMemory::new).collect(toImmutableList());
      ImmutableList<JavaFileObject> onDisk = paths.stream().map(files::onDisk).collect(toImmutableList());
      return run(files, concat(inMemory, onDisk), moreFlags, output);
    }
  }

  ImmutableSet<String> checks() {
    return checks;
  }

  private Compilation run(
      MemoryFileManager files,
      ImmutableList<JavaFileObject> sources,
      ImmutableList<String> moreFlags,
      Writer output) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean succeeded = JAVAC.getTask(output, files, diagnostics, options(moreFlags), null, sources).call();
    if (!succeeded && diagnostics.getDiagnostics().stream().noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR)) {
      files.takeClasses();
      throw new AssertionError("Javac itself crashed: " + output);
    }
    return Diagnostics.read(diagnostics.getDiagnostics(), files.takeClasses());
  }

  private ImmutableList<String> options(ImmutableList<String> moreFlags) {
    ImmutableList.Builder<String> options = ImmutableList.builder();
    options.add("-proc:none", "-g", "-parameters", "-Xmaxwarns", "10000", "-Xmaxerrs", "10000");
    options.add("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-XDaddTypeAnnotationsToSymbol=true");
    if (!classes) {
      options.add("--should-stop=ifNoError=FLOW");
    }
    if (!checks.isEmpty()) {
      Stream<String> enabling = checks.stream().map(OwnChecks::enablingFlag);
      Stream<String> more = Stream.concat(flags.stream(), moreFlags.stream());
      options.add(
          Stream.of(Stream.of("-Xplugin:ErrorProne", "-XepDisableAllChecks"), enabling, more)
              .flatMap(part -> part)
              .reduce((left, right) -> left + " " + right)
              .orElseThrow());
    }
    return options.build();
  }

  private MemoryFileManager fileManager() {
    return FILE_MANAGERS.computeIfAbsent(
        classPath, path -> new MemoryFileManager(JAVAC.getStandardFileManager(null, Locale.ROOT, null), path));
  }

  private static ImmutableList<SourceFile> sourceFiles(String... sources) {
    return stream(sources).map(SourceFile::of).collect(toImmutableList());
  }

  private static <T> ImmutableList<T> concat(ImmutableList<? extends T> left, ImmutableList<? extends T> right) {
    return ImmutableList.<T>builder().addAll(left).addAll(right).build();
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(SourceFile source) {
      super(URI.create("memory:///" + source.path()), Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
