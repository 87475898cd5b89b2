package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.util.JavacTask;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Javac's parser. */
final class Javac {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Javac() {}

  /** A task that parses, and says nothing. */
  static JavacTask task(List<SourceFile> files) {
    return task(files, diagnostic -> {});
  }

  /** The paths of the files that have syntax errors. */
  static ImmutableSet<String> malformed(List<SourceFile> files) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try {
      task(files, diagnostics).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getSource().getName().substring(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static JavacTask task(List<SourceFile> files, DiagnosticListener<JavaFileObject> listener) {
    ImmutableList<String> options = ImmutableList.of("-proc:none", "-Xmaxerrs", "100000");
    return (JavacTask)
        JAVAC.getTask(
            Writer.nullWriter(),
            null,
            listener,
            options,
            null,
            files.stream().map(InMemory::new).collect(toImmutableList()));
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(SourceFile file) {
      super(URI.create("memory:///" + file.path()), Kind.SOURCE);
      text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
