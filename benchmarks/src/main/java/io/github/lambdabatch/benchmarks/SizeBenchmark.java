package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The compilation of handlers of one size: as many as have the given number of parts together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SizeBenchmark {
  /** How many parts all handlers have together. */
  static final int PARTS = 4_000;

  /** With which checks they are compiled. */
  @Param public EnabledChecks checks;

  /** What the handlers consist of. */
  @Param public SizedHandlers.Part part;

  /** How many of them are in one handler. */
  @Param({"10", "100", "1000"})
  public int size;

  private JavaCompilation compilation;

  /** Writes the sources. */
  @Setup
  public void prepare() {
    compilation = JavaCompilation.ofTexts(checks, ImmutableList.of(), SizedHandlers.of(part, size, PARTS / size));
    compilation.run();
  }

  /** Compiles them. */
  @Benchmark
  public int compile() {
    return compilation.run();
  }
}
