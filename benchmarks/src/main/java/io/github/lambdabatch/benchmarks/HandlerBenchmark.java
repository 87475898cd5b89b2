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

  /** With which checks they are compiled. */
  @Param public EnabledChecks checks;

  /** Whether the handlers have mistakes in them. */
  @Param public GeneratedHandlers.Kind handlers;

  private JavaCompilation compilation;

  /** Writes the sources. */
  @Setup
  public void prepare() {
    compilation = JavaCompilation.ofTexts(checks, ImmutableList.of(), GeneratedHandlers.many(handlers, HANDLERS));
    int findings = compilation.run();
    boolean isExpected = checks == EnabledChecks.ALL && handlers == GeneratedHandlers.Kind.WRONG;
    if (isExpected ? findings < HANDLERS : findings != 0) {
      throw new IllegalStateException(findings + " findings in handlers that are " + handlers + ", with " + checks);
    }
  }

  /** Compiles them. */
  @Benchmark
  public int compile() {
    return compilation.run();
  }
}
