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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The compilation of a large library in which there are no handlers: what the checks cost everybody else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {
  /** With which checks it is compiled. */
  @Param public EnabledChecks checks;

  private JavaCompilation compilation;

  /** Finds the sources. */
  @Setup
  public void prepare() throws IOException {
    Path corpus = Path.of(System.getProperty("benchmarks.corpus"));
    compilation =
        JavaCompilation.ofFiles(
            checks, files(corpus.resolve("sources"), ".java"), files(corpus.resolve("libraries"), ".jar"));
  }

  private static ImmutableList<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().collect(toImmutableList());
    }
  }

  /** Compiles it. */
  @Benchmark
  public int compile() {
    return compilation.run();
  }
}
