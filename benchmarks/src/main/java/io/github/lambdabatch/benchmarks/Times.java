package io.github.lambdabatch.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What is compared, measured side by side in one invocation: when the machine slows down, it does so for all of them.
 *
 * <p>The times are those that the thread works, in milliseconds. On a machine that does other things as well, the time on
 * the wall says more of those.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Times {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  /** Without the checks, or without what is to be measured. */
  public double without;

  /** With the analysis alone. */
  public double analysis;

  /** With the checks, or with what is to be measured. */
  public double with;

  /** Returns how long the thread works on it. */
  static double of(IntSupplier work) {
    long start = THREADS.getCurrentThreadCpuTime();
    if (work.getAsInt() < 0) {
      throw new IllegalStateException();
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
  }
}
