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

/** The compilation of many handlers, each in a file of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HandlerBenchmark {
  /** How many handlers there are. */
  static final int HANDLERS = 500;

  /** Whether the handlers have mistakes in them. */
  @Param public GeneratedHandlers.Kind handlers;

  private JavaCompilation without;
  private JavaCompilation analysis;
  private JavaCompilation with;

  /** Writes the sources. */
  @Setup
  public void prepare() {
    ImmutableList<JavaText> sources = GeneratedHandlers.many(handlers, HANDLERS);
    without = JavaCompilation.ofTexts(EnabledChecks.NONE, ImmutableList.of(), sources);
    analysis = JavaCompilation.ofTexts(EnabledChecks.ANALYSIS, ImmutableList.of(), sources);
    with = JavaCompilation.ofTexts(EnabledChecks.ALL, ImmutableList.of(), sources);
    expect(analysis.run(), false);
    expect(with.run(), handlers == GeneratedHandlers.Kind.WRONG);
  }

  private void expect(int findings, boolean inEach) {
    if (inEach ? findings < HANDLERS : findings != 0) {
      throw new IllegalStateException(findings + " findings in handlers that are " + handlers);
    }
  }

  /** Compiles them without the checks, with the analysis alone, and with the checks. */
  @Benchmark
  public void compare(Times times) {
    times.without = Times.of(without::run);
    times.analysis = Times.of(analysis::run);
    times.with = Times.of(with::run);
  }
}
