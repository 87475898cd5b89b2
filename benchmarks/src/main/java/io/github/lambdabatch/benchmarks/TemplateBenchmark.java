package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.Deployments;
import io.github.lambdabatch.deploy.model.Answer;
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
import org.openjdk.jmh.annotations.TearDown;

/** The reading of a large template. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TemplateBenchmark {
  /** The language of the template. */
  @Param public GeneratedTemplates.Language language;

  private Path folder;
  private Deployments deployments;

  /** Writes the template. */
  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("template");
    GeneratedTemplates.write(language, folder);
  }

  /** Reads it. */
  @Benchmark
  public void read(Times times) {
    times.with = Times.of(this::functions);
  }

  private int functions() {
    deployments = Deployments.read(ImmutableList.of(language.templateName()), folder);
    return deployments.functions().size();
  }

  /** Makes sure that there was something to read. */
  @TearDown
  public void check() {
    long reporting =
        deployments.functions().stream()
            .flatMap(function -> function.sources().stream())
            .filter(source -> source.reportsBatchItemFailures() == Answer.YES)
            .count();
    if (reporting != GeneratedTemplates.FUNCTIONS) {
      throw new IllegalStateException(reporting + " event sources; " + deployments.errors());
    }
  }
}
