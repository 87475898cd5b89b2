package io.github.lambdabatch.fix;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.parser.JavacParser;
import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.util.Collection;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Java text as the running javac parses it: with the options of its compilation, and nobody hears of it. */
final class Syntax {
  private Syntax() {}

  /** Returns the tree of a text that stands for the file; null where it is no Java. */
  static @Nullable CompilationUnitTree parse(String text, JavaFileObject file, Context context) {
    Log log = Log.instance(context);
    JavaFileObject before = log.useSource(file);
    Log.DiagnosticHandler deferred = deferred(log);
    try {
      JavacParser parser = ParserFactory.instance(context).newParser(text, false, false, false);
      CompilationUnitTree unit = parser.parseCompilationUnit();
      return diagnostics(deferred).stream().anyMatch(Syntax::isError) ? null : unit;
    } finally {
      log.popDiagnosticHandler(deferred);
      log.useSource(before);
    }
  }

  private static boolean isError(Object diagnostic) {
    return ((JCDiagnostic) diagnostic).getType() == JCDiagnostic.DiagnosticType.ERROR;
  }

  /** The class is nested in JDK 17 and an inner one since; its constructor is the same to a virtual machine. */
  private static Log.DiagnosticHandler deferred(Log log) {
    try {
      return Log.DeferredDiagnosticHandler.class.getConstructor(Log.class).newInstance(log);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not the javac that this was written for", e);
    }
  }

  /** The result is a queue in JDK 17, and a list since. */
  private static Collection<?> diagnostics(Log.DiagnosticHandler deferred) {
    try {
      return (Collection<?>) deferred.getClass().getMethod("getDiagnostics").invoke(deferred);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not the javac that this was written for", e);
    }
  }
}
