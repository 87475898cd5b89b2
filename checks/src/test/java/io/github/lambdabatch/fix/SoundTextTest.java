package io.github.lambdabatch.fix;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import io.github.lambdabatch.testing.CheckedCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be told of a text without its types, compared with what javac says of it. */
final class SoundTextTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final JavaFileObject FILE =
      new SimpleJavaFileObject(URI.create("memory:///Text.java"), JavaFileObject.Kind.SOURCE) {};

  private final Context context = context();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return 1;",
        "throw new IllegalStateException();",
        "if (b) return 1; else return 2;",
        "if (b) { return 1; } return 2;",
        "while (true) { run(); }",
        "while (true) { if (b) break; } return 1;",
        "while (b) { return 1; } return 2;",
        "for (;;) { run(); }",
        "for (;;) { if (b) break; } return 1;",
        "for (int j = 0; j < 2; j++) { continue; } return 1;",
        "for (String s : l) { return 1; } return 2;",
        "do { if (b) continue; return 1; } while (b); return 2;",
        "do { return 1; } while (b);",
        "do { run(); } while (true);",
        "a: while (true) { while (true) { break a; } } return 1;",
        "a: for (String s : l) { while (true) { continue a; } } return 1;",
        "a: do { while (true) { continue a; } } while (b); return 1;",
        "do { switch (i) { case 1: continue; default: return 1; } } while (b); return 2;",
        "while (true) { a: { if (b) break a; break; } } return 1;",
        "a: { if (b) break a; return 1; } return 2;",
        "a: { return 1; }",
        "try { return 1; } finally { run(); }",
        "try { run(); } finally { return 1; }",
        "try { return 1; } catch (RuntimeException e) { return 2; }",
        "try { run(); } catch (RuntimeException e) { return 1; } return 2;",
        "while (true) { try { break; } finally { return 1; } }",
        "while (true) { try { break; } finally { run(); } } return 1;",
        "synchronized (l) { return 1; }",
        "switch (i) { case 1: return 1; default: return 2; }",
        "switch (i) { case 1: return 1; } return 2;",
        "switch (i) { case 1: break; default: return 2; } return 1;",
        "switch (i) { case 1 -> { return 1; } default -> throw new IllegalStateException(); }",
        "switch (i) { case 1 -> run(); default -> { return 1; } } return 2;",
        "switch (i) { case 1 -> { break; } default -> { return 1; } } return 2;",
        "return switch (i) { case 1 -> 1; default -> { run(); yield 2; } };",
        "return switch (i) { case 1: yield 1; default: throw new IllegalStateException(); };",
        "Supplier<Integer> s = () -> { if (b) return 1; return 2; }; return s.get();",
        "Runnable r = () -> { return; }; r.run(); return 1;",
        "Runnable r = () -> { while (true) { run(); } }; r.run(); return 1;",
        "Object o = new Object() { public String toString() { return \"\"; } }; return 1;",
        // What is broken.
        "run();",
        "return 1; run();",
        "while (true) { run(); } return 1;",
        "for (;;) { run(); } return 1;",
        "for (String s : l) { break; run(); } return 1;",
        "for (String s : l) { continue; run(); } return 1;",
        "do { return 1; } while (b); return 2;",
        "if (b) return 1; else return 2; run();",
        "if (b) return 1;",
        "while (b) { return 1; }",
        "try { return 1; } finally { run(); } return 2;",
        "try { run(); } finally { return 1; } return 2;",
        "try { return 1; } catch (RuntimeException e) { run(); }",
        "while (true) { try { break; } finally { return 1; } } return 2;",
        "a: { return 1; } return 2;",
        "{ return 1; } return 2;",
        "synchronized (l) { return 1; } return 2;",
        "switch (i) { case 1: return 1; }",
        "switch (i) { case 1: break; run(); default: return 2; } return 1;",
        "switch (i) { case 1: return 1; default: return 2; } return 3;",
        "switch (i) { case 1 -> { return 1; } default -> { return 2; } } return 3;",
        "return switch (i) { case 1 -> 1; default -> { run(); } };",
        "return switch (i) { case 1: yield 1; default: run(); };",
        "return switch (i) { case 1: yield 1; default: yield 2; run(); };",
        "Supplier<Integer> s = () -> { if (b) return 1; }; return s.get();",
        "Runnable r = () -> { return; run(); }; return 1;",
        "Object o = new Object() { public String toString() { run(); } }; return 1;",
        "while (false) { run(); } return 1;",
      })
  void statements(String body) {
    String text = text(body);

    assertThat(Completion.isSound(parsed(text))).isEqualTo(compiles(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int x = 1; return x;",
        "{ int x = 1; run(); } int x = 2; return x;",
        "for (String x : l) { run(); } for (String x : l) { run(); } return 1;",
        "for (int x = 0; x < 2; x++) { run(); } return 1;",
        "try (Closing x = null) { x.toString(); } String x = null; return 1;",
        "try { run(); } catch (RuntimeException x) { x.toString(); } int x = 1; return x;",
        "Function<String, String> f = x -> x; int x = 1; return x;",
        "int x = 1; Object o = new Object() { int y = x; int m(int x) { return x; } }; return x;",
        "int x = 1; Object o = new Object() { int m() { int y = x; int x = y; return x; } }; return x;",
        "if (l instanceof Runnable x) { x.run(); } return 1;",
        "if (!(l instanceof Runnable x)) { return 1; } x.run(); return 2;",
        "for (; !(l instanceof Runnable x); i++) { run(); } x.run(); return 2;",
        "while (!(l instanceof Runnable x)) { run(); } x.run(); return 2;",
        "switch (i) { case 1: int x = 1; break; default: x = 2; } return 1;",
        "switch (i) { case 1 -> { int x = 1; } default -> { int x = 2; } } return 1;",
        "int x; x = 1; return x;",
        "int run = 1; run(); return run;",
        "f = 1; return f;",
        "{ int f = 1; } return f;",
        // What is broken.
        "int x = 1; int x = 2; return x;",
        "int x = 1; for (String x : l) { run(); } return 1;",
        "int x = 1; Function<String, String> f = x -> x; return 1;",
        "int x = 1; try { run(); } catch (RuntimeException x) { run(); } return 1;",
        "for (String x : l) { for (String x : l) { run(); } } return 1;",
        "{ int x = 1; } return x;",
        "for (String x : l) { run(); } x.isEmpty(); return 1;",
        "try { int x = 1; } catch (RuntimeException e) { return x; } return 1;",
        "try { int x = 1; } finally { i = x; } return 1;",
        "try (Closing x = null) { run(); } finally { x.toString(); } return 1;",
        "int x = x; return x;",
        "switch (i) { case 1 -> { int x = 1; } default -> { i = x; } } return 1;",
        "Function<String, String> f = x -> x; x.isEmpty(); return 1;",
        "int x = 1; Object o = new Object() { int m() { int x = x; return x; } }; return 1;",
      })
  void names(String body) {
    String text = text(body);

    assertThat(Scopes.misusedIn(parsed(text)).isEmpty()).isEqualTo(compiles(text));
  }

  static ImmutableList<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|fixed)"))
          .filter(file -> !file.toString().contains("java25"))
          .sorted()
          .collect(toImmutableList());
    }
  }

  /** All of them compile. */
  @ParameterizedTest
  @MethodSource("files")
  void nothingIsHeldAgainstCode(Path file) {
    CompilationUnitTree unit = parsed(read(file));

    assertWithMessage("statements").that(Completion.isSound(unit)).isTrue();
    assertWithMessage("names").that(Scopes.misusedIn(unit)).isEmpty();
  }

  @Test
  void errorsOfSyntax() {
    assertThat(parse("class A { int a }")).isNull();
    assertThat(parse("class A { void a() { int = 1; } }")).isNull();
    assertThat(parse("class A { int a; }")).isNotNull();
  }

  @Test
  void warningsAreNoErrors() {
    String blanksAndTab = "class A { String a = \"\"\"\n    a\n\tb\n    \"\"\"; }";

    assertThat(Syntax.parse(blanksAndTab, FILE, context("-Xlint:text-blocks"))).isNotNull();
  }

  /** Only the handler on top can be taken away: javac asserts it. */
  @Test
  void nobodyListensAfterwards() {
    Log log = Log.instance(context);
    Log.DiagnosticHandler before = new Log.DiscardDiagnosticHandler(log);

    assertThat(parse("class A { int a }")).isNull();
    log.popDiagnosticHandler(before);
  }

  private @Nullable CompilationUnitTree parse(String text) {
    return Syntax.parse(text, FILE, context);
  }

  private CompilationUnitTree parsed(String text) {
    CompilationUnitTree unit = parse(text);
    assertWithMessage("is Java: %s", text).that(unit).isNotNull();
    return unit;
  }

  private static boolean compiles(String text) {
    return CheckedCompiler.allChecks().withChecks().withoutClasses().compile(text).errors().isEmpty();
  }

  private static String text(String body) {
    return """
        import java.util.List;
        import java.util.function.Function;
        import java.util.function.Supplier;

        class Text {
          int f;
          void run() {}
          interface Closing extends AutoCloseable { void close(); }
          int method(boolean b, int i, List<String> l) {
            %s
          }
        }
        """
        .formatted(body);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Context context(String... options) {
    return ((BasicJavacTask)
            JavacTool.create()
                .getTask(Writer.nullWriter(), null, null, ImmutableList.copyOf(options), null, ImmutableList.of()))
        .getContext();
  }
}
