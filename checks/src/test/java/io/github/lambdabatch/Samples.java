package io.github.lambdabatch;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.io.MoreFiles.deleteRecursively;
import static com.google.common.io.RecursiveDeleteOption.ALLOW_INSECURE;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.PatchMode;
import io.github.lambdabatch.testing.SourceFile;
import io.github.lambdabatch.testing.TestClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The module {@code sample-violations}: its sources, what compiling them prints, and what patch mode makes of them. */
final class Samples {
  static final Path MODULE = Path.of("..", "sample-violations");

  private static final String PACKAGE = "io/github/lambdabatch/samples";
  private static final Path SOURCES = MODULE.resolve("src/main/java").resolve(PACKAGE);
  private static final Path FIXED = MODULE.resolve("src/fixed/java").resolve(PACKAGE);
  private static final Path TEMPLATE = MODULE.resolve("template.yaml");
  private static final Path FIXED_TEMPLATE = MODULE.resolve("src/fixed/template.yaml");
  private static final String SUFFIX = "Sample.java";
  private static final int WIDTH = 110;

  private Samples() {}

  static Path source(String check) {
    return SOURCES.resolve(fileOf(check));
  }

  static Path fixed(String check) {
    return FIXED.resolve(fileOf(check));
  }

  static Path template(boolean fixed) {
    return fixed ? FIXED_TEMPLATE : TEMPLATE;
  }

  static String fileOf(String check) {
    return check + SUFFIX;
  }

  /** The checks that have a sample, or the sample of one that is fixed. */
  static ImmutableList<String> checks(boolean fixed) throws IOException {
    return list(fixed ? FIXED : SOURCES).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(SUFFIX))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()))
        .collect(toImmutableList());
  }

  /** Patches all samples in one run, and returns their new texts by file name. */
  static ImmutableMap<String, String> patch() throws IOException {
    ImmutableList.Builder<SourceFile> builder = ImmutableList.builder();
    for (Path file : list(SOURCES)) {
      builder.add(new SourceFile(PACKAGE + "/" + file.getFileName(), Files.readString(file)));
    }
    ImmutableList<SourceFile> sources = builder.build();
    PatchMode.Patched patched = PatchMode.patch(CheckedCompiler.allChecks().withFlags(templates(TEMPLATE)), sources);
    return sources.stream().collect(toImmutableMap(SourceFile::fileName, patched::text));
  }

  /**
   * Compiles the samples as their module does, and returns what Maven prints, by file name: the findings of our checks
   * and of Error Prone's own, and what else javac warns of. Folders are left out, and long lines are folded.
   */
  static ImmutableListMultimap<String, String> output() throws IOException {
    return output(list(SOURCES), TEMPLATE);
  }

  /** Does the same with the fixed samples. */
  static ImmutableListMultimap<String, String> outputOfFixed() throws IOException {
    ImmutableList<Path> work =
        list(SOURCES).stream().filter(file -> !file.toString().endsWith(SUFFIX)).collect(toImmutableList());
    return output(ImmutableList.<Path>builder().addAll(work).addAll(list(FIXED)).build(), FIXED_TEMPLATE);
  }

  private static ImmutableListMultimap<String, String> output(ImmutableList<Path> sources, Path template)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createTempDirectory("samples");
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      javac
          .getTask(null, files, diagnostics, options(classes, template), null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    } finally {
      deleteRecursively(classes, ALLOW_INSECURE);
    }
    ImmutableListMultimap.Builder<String, String> output = ImmutableListMultimap.builder();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getSource() != null) {
        String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        String place =
            "[WARNING] %s:[%d,%d] ".formatted(file, diagnostic.getLineNumber(), diagnostic.getColumnNumber());
        output.put(file, folded(place + withoutFolder(diagnostic.getMessage(Locale.ROOT).strip())));
      }
    }
    return output.build();
  }

  private static String withoutFolder(String message) {
    return message.replace(MODULE.toAbsolutePath().normalize().toString().replace('\\', '/') + "/", "");
  }

  private static List<String> options(Path classes, Path template) {
    String classPath = TestClassPath.whole().stream().map(Path::toString).collect(joining(File.pathSeparator));
    // The tests have checks of their own, which are no part of the plugin.
    String own =
        ServiceLoader.load(BugChecker.class).stream()
            .map(check -> check.type())
            .filter(type -> type.getPackage().equals(CheckedCompiler.class.getPackage()))
            .map(type -> " -Xep:" + type.getSimpleName() + ":OFF")
            .collect(joining());
    return List.of(
        "-proc:none",
        "-d",
        classes.toString(),
        "-classpath",
        classPath,
        "-processorpath",
        classPath,
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-XDaddTypeAnnotationsToSymbol=true",
        "-Xplugin:ErrorProne -XepAllErrorsAsWarnings" + own + " " + templates(template));
  }

  private static String templates(Path template) {
    return "-XepOpt:LambdaBatch:Templates=" + template;
  }

  private static ImmutableList<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(toImmutableList());
    }
  }

  /** Folds the first line, which says all that a check says; the others are short. */
  private static String folded(String text) {
    StringBuilder out = new StringBuilder();
    int firstLine = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    int column = 0;
    for (String word : Splitter.on(' ').split(text.substring(0, firstLine))) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      if (column > 0) {
        out.append(fits ? ' ' : '\n');
        column = fits ? column + 1 : 0;
      }
      out.append(word);
      column += word.length();
    }
    return out.append(text, firstLine, text.length()).append('\n').toString();
  }
}
