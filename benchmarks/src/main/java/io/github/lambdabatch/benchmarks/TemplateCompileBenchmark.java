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

  /** For no template. */
  static final String NO_TEMPLATE = "NONE";

  /** The language of the template, or {@code NONE}. */
  @Param({NO_TEMPLATE, "SAM", "CDK", "SERVERLESS", "TERRAFORM_PLAN", "TERRAFORM"})
  public String template;

  /** What is compiled. */
  @Param public Source source;

  private JavaCompilation compilation;

  /** Writes the template and the source. */
  @Setup
  public void prepare() throws IOException {
    compilation =
        JavaCompilation.ofTexts(
            EnabledChecks.ALL,
            template.equals(NO_TEMPLATE) ? ImmutableList.of() : ImmutableList.of(option(Language.valueOf(template))),
            source == Source.HANDLER
                ? GeneratedHandlers.many(GeneratedHandlers.Kind.RIGHT, 1)
                : ImmutableList.of(new JavaText("Other", "class Other { long twice(long n) { return 2 * n; } }")));
  }

  private static String option(Language language) throws IOException {
    Path folder = Files.createTempDirectory("template");
    GeneratedTemplates.write(language, folder);
    return "-XepOpt:LambdaBatch:Templates=" + folder.resolve(language.templateName());
  }

  /** Compiles it. */
  @Benchmark
  public int compile() {
    return compilation.run();
  }
}
