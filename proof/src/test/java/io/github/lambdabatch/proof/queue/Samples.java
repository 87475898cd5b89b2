package io.github.lambdabatch.proof.queue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.LoadedHandler;
import io.github.lambdabatch.testing.PatchMode;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The handlers of the scenarios, compiled as they are and as patch mode leaves them.
 *
 * <p>What they store goes to another {@code Orders}, which tells of it.
 */
final class Samples {
  static final String PACKAGE = "io.github.lambdabatch.samples";

  private static final String FOLDER = PACKAGE.replace('.', '/');
  private static final String ORDERS = "Orders.java";
  private static final Path SOURCES = Path.of("..", "sample-violations", "src", "main", "java").resolve(FOLDER);

  private final Compilation before;
  private final Compilation after;

  private Samples(Compilation before, Compilation after) {
    this.before = before;
    this.after = after;
  }

  static Samples compile() throws IOException {
    ImmutableList<SourceFile> sources = sources();
    PatchMode.Patched patched = PatchMode.patch(CheckedCompiler.allChecks(), sources);
    ImmutableList<SourceFile> fixed =
        sources.stream().map(file -> new SourceFile(file.path(), patched.text(file))).collect(toImmutableList());
    return new Samples(compile(sources), compile(fixed));
  }

  /** A new handler object, with its own orders. */
  Deployed deploy(Scenario scenario) {
    ClassLoader loader = (scenario.fixed() ? after : before).newClassLoader();
    return new Deployed(LoadedHandler.load(loader, scenario.className()), loader);
  }

  private static ImmutableList<SourceFile> sources() throws IOException {
    Stream<String> handlers = Scenario.all().stream().map(scenario -> scenario.sample() + "Sample.java").distinct();
    ImmutableList.Builder<SourceFile> sources = ImmutableList.builder();
    for (String name : Stream.concat(Stream.of(ORDERS), handlers).toList()) {
      sources.add(new SourceFile(FOLDER + "/" + name, Files.readString(SOURCES.resolve(name))));
    }
    return sources.build();
  }

  private static Compilation compile(ImmutableList<SourceFile> sources) throws IOException {
    String orders = Resources.toString(Resources.getResource(Samples.class, ORDERS), UTF_8);
    ImmutableList<SourceFile> observed =
        sources.stream()
            .map(file -> file.fileName().equals(ORDERS) ? new SourceFile(file.path(), orders) : file)
            .collect(toImmutableList());
    return CheckedCompiler.allChecks().withChecks().compile(observed).assertCompiles();
  }

  /** A handler object and the classes that it is made of, which no other one shares. */
  record Deployed(LoadedHandler handler, ClassLoader loader) {
    /** The numbers of the orders in the order in which they were stored, each as often as it was. */
    ImmutableList<Integer> stored() {
      try {
        Field field = loader.loadClass(PACKAGE + ".Orders").getDeclaredField("STORED");
        field.setAccessible(true);
        return ((List<?>) field.get(null))
            .stream().map(number -> Integer.valueOf((String) number)).collect(toImmutableList());
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }
}
