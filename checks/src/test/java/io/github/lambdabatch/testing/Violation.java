package io.github.lambdabatch.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A record to which a handler did wrong.
 *
 * @param kind what went wrong
 * @param record the position of the record in the batch
 * @param failing the records that were chosen to fail
 * @param invocation which invocation of the same handler object it was, counted from 1
 * @param delivery what became of the batch
 */
public record Violation(Kind kind, int record, ImmutableSet<Integer> failing, int invocation, Delivery delivery) {
  /** What can go wrong with a record. */
  public enum Kind {
    /** The work on it has not succeeded, and it does not come back. */
    LOSS,
    /** The work on it has succeeded, and it comes back. */
    REDELIVERY,
    /** FIFO only: it was tried out of turn within its message group, or is deleted while an earlier one comes back. */
    ORDER
  }

  /** All that went wrong in one delivery. */
  public static ImmutableList<Violation> in(
      Delivery delivery, EventSource source, ImmutableSet<Integer> failing, int invocation) {
    ImmutableList.Builder<Violation> violations = ImmutableList.builder();
    for (int record = 1; record <= delivery.groups().size(); record++) {
      boolean succeeded = delivery.succeeded().contains(record);
      boolean cameBack = delivery.cameBack().contains(record);
      if (succeeded == cameBack) {
        Kind kind = succeeded ? Kind.REDELIVERY : Kind.LOSS;
        violations.add(new Violation(kind, record, failing, invocation, delivery));
      }
    }
    if (source == EventSource.SQS_FIFO) {
      for (int record : outOfOrder(delivery)) {
        violations.add(new Violation(Kind.ORDER, record, failing, invocation, delivery));
      }
    }
    return violations.build();
  }

  private static Set<Integer> outOfOrder(Delivery delivery) {
    Set<Integer> wrong = new LinkedHashSet<>();
    for (int earlier = 1; earlier <= delivery.groups().size(); earlier++) {
      for (int later = earlier + 1; later <= delivery.groups().size(); later++) {
        if (delivery.sameGroup(earlier, later) && isOutOfTurn(delivery, earlier, later)) {
          wrong.add(later);
        }
      }
    }
    return wrong;
  }

  private static boolean isOutOfTurn(Delivery delivery, int earlier, int later) {
    int laterTried = delivery.attempted().indexOf(later);
    int earlierTried = delivery.attempted().indexOf(earlier);
    boolean triedOutOfTurn =
        laterTried >= 0 && (!delivery.succeeded().contains(earlier) || earlierTried < 0 || laterTried < earlierTried);
    return triedOutOfTurn || (delivery.cameBack().contains(earlier) && !delivery.cameBack().contains(later));
  }

  @Override
  public String toString() {
    return "%s of record %d, where %s fail, in invocation %d: %s"
        .formatted(kind, record, failing, invocation, delivery);
  }
}
