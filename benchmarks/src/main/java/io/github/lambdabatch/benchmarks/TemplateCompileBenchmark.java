package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.benchmarks.GeneratedTemplates.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The compilation of one file, with a large template and without one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TemplateCompileBenchmark {
  /** A file to compile. */
  public enum Source {
    /** One with a handler that the template names. */
    HANDLER,
    /** One that has nothing to do with Lambda. */
    OTHER
  }

  /** The language of the template. */
  @Param public Language language;

  /** What is compiled. */
  @Param public Source source;

  private JavaCompilation without;
  private JavaCompilation with;

  /** Writes the template and the source. */
  @Setup
  public void prepare() throws IOException {
    ImmutableList<JavaText> sources =
        source == Source.HANDLER
            ? GeneratedHandlers.many(GeneratedHandlers.Kind.RIGHT, 1)
            : ImmutableList.of(new JavaText("Other", "class Other { long twice(long n) { return 2 * n; } }"));
    Path folder = Files.createTempDirectory("template");
    GeneratedTemplates.write(language, folder);
    String option = "-XepOpt:LambdaBatch:Templates=" + folder.resolve(language.templateName());
    without = JavaCompilation.ofTexts(EnabledChecks.ALL, ImmutableList.of(), sources);
    with = JavaCompilation.ofTexts(EnabledChecks.ALL, ImmutableList.of(option), sources);
  }

  /** Compiles it without the template and with it. */
  @Benchmark
  public void compare(Times times) {
    times.without = Times.of(without::run);
    times.with = Times.of(with::run);
  }

  /** Compiles it without the template. */
  @Benchmark
  public void compileWithout(Times times) {
    times.without = Times.of(without::run);
  }

  /** Compiles it with the template. */
  @Benchmark
  public void compileWith(Times times) {
    times.with = Times.of(with::run);
  }
}
