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

  /** What the handlers consist of. */
  @Param public SizedHandlers.Part part;

  /** How many of them are in one handler. */
  @Param({"10", "100", "1000"})
  public int size;

  private JavaCompilation without;
  private JavaCompilation analysis;

  /** Writes the sources. */
  @Setup
  public void prepare() {
    ImmutableList<JavaText> sources = SizedHandlers.of(part, size, PARTS / size);
    without = JavaCompilation.ofTexts(EnabledChecks.NONE, ImmutableList.of(), sources);
    analysis = JavaCompilation.ofTexts(EnabledChecks.ANALYSIS, ImmutableList.of(), sources);
  }

  /** Compiles them without the checks, and with the analysis alone. */
  @Benchmark
  public void compare(Times times) {
    times.without = Times.of(without::run);
    times.analysis = Times.of(analysis::run);
  }
}
