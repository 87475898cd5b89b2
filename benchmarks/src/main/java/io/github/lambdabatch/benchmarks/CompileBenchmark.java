package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The compilation of a large library in which there are no handlers: what the checks cost everybody else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {
  private JavaCompilation without;
  private JavaCompilation with;

  /** Finds the sources. */
  @Setup
  public void prepare() throws IOException {
    Path corpus = Path.of(System.getProperty("benchmarks.corpus"));
    ImmutableList<Path> sources = files(corpus.resolve("sources"), ".java");
    ImmutableList<Path> libraries = files(corpus.resolve("libraries"), ".jar");
    without = JavaCompilation.ofFiles(EnabledChecks.NONE, sources, libraries);
    with = JavaCompilation.ofFiles(EnabledChecks.ALL, sources, libraries);
  }

  private static ImmutableList<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().collect(toImmutableList());
    }
  }

  /** Compiles it without the checks and with them. */
  @Benchmark
  public void compare(Times times) {
    times.without = Times.of(without::run);
    times.with = Times.of(with::run);
  }
}
