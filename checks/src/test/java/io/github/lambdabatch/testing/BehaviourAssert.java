package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * Runs a handler against a simulated event source: a batch of four records, with every subset of them failing, twice in
 * a row on one handler object; and on a FIFO queue with one message group and with two.
 */
public final class BehaviourAssert {
  private static final int BATCH_SIZE = 4;
  private static final int INVOCATIONS = 2;
  private static final ImmutableSet<Integer> RECORDS =
      ContiguousSet.create(Range.closed(1, BATCH_SIZE), DiscreteDomain.integers());

  private BehaviourAssert() {}

  /** Asserts that no record is lost, none is delivered again without need, and a FIFO queue's order is kept. */
  public static void assertRight(String source, EventSource eventSource) {
    ImmutableList<Violation> violations = violations(source, eventSource);
    if (!violations.isEmpty()) {
      throw new AssertionError(describe(source, violations));
    }
  }

  /** Asserts that every record whose work has not succeeded comes back. */
  public static void assertNoLoss(String source, EventSource eventSource) {
    assertNone(Violation.Kind.LOSS, source, eventSource);
  }

  /** Asserts that no record whose work has succeeded comes back. */
  public static void assertNoRedelivery(String source, EventSource eventSource) {
    assertNone(Violation.Kind.REDELIVERY, source, eventSource);
  }

  /** Asserts that no record is tried before an earlier one of its message group has succeeded. */
  public static void assertFifoOrder(String source) {
    assertNone(Violation.Kind.ORDER, source, EventSource.SQS_FIFO);
  }

  /** What kinds of wrong the handler does, with {@code ReportBatchItemFailures} set. */
  public static ImmutableSet<Violation.Kind> wrongs(String source, EventSource eventSource) {
    return violations(source, eventSource).stream().map(Violation::kind).collect(toImmutableSet());
  }

  /** Everything that the handler does wrong, with {@code ReportBatchItemFailures} set. */
  public static ImmutableList<Violation> violations(String source, EventSource eventSource) {
    return violations(source, EventSourceMapping.reporting(eventSource));
  }

  /** Everything that the handler does wrong. */
  public static ImmutableList<Violation> violations(String source, EventSourceMapping mapping) {
    Compilation compilation = CheckedCompiler.allChecks().withChecks().compile(source).assertCompiles();
    return violations(compilation, SourceFile.of(source).className(), mapping);
  }

  /** Everything that a compiled handler does wrong. */
  public static ImmutableList<Violation> violations(
      Compilation compilation, String className, EventSourceMapping mapping) {
    ImmutableList.Builder<Violation> violations = ImmutableList.builder();
    for (int groups = 1; groups <= (mapping.source() == EventSource.SQS_FIFO ? 2 : 1); groups++) {
      for (Set<Integer> subset : Sets.powerSet(RECORDS)) {
        ImmutableSet<Integer> failing = ImmutableSet.copyOf(subset);
        LoadedHandler handler = LoadedHandler.load(compilation.newClassLoader(), className);
        for (int invocation = 1; invocation <= INVOCATIONS; invocation++) {
          Delivery delivery = mapping.deliver(handler, BATCH_SIZE, groups, failing);
          violations.addAll(Violation.in(delivery, mapping.source(), failing, invocation));
        }
      }
    }
    return violations.build();
  }

  private static void assertNone(Violation.Kind kind, String source, EventSource eventSource) {
    ImmutableList<Violation> violations =
        violations(source, eventSource).stream()
            .filter(violation -> violation.kind() == kind)
            .collect(ImmutableList.toImmutableList());
    if (!violations.isEmpty()) {
      throw new AssertionError(describe(source, violations));
    }
  }

  private static String describe(String source, ImmutableList<Violation> violations) {
    return violations.stream()
        .limit(5)
        .map(Violation::toString)
        .collect(joining("\n  ", "The handler does wrong %d times:\n  ".formatted(violations.size()), "\n" + source));
  }
}
