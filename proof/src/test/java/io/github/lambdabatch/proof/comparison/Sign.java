package io.github.lambdabatch.proof.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.testing.Delivery;

/**
 * What a run shows of the inside of a handler. Where a handler has several mistakes, one may hide the symptoms of
 * another: a sign bears out the finding all the same.
 */
public enum Sign {
  /** It threw when a record failed. */
  THREW("ExceptionEscapesRecordLoop"),
  /** It returned normally although a record failed. */
  RETURNED(
      "RecordFailureSwallowed", "EmptyBatchResponse", "BatchResponseTypeHidden", "ExceptionEscapesRecordLoop"),
  /** It returned normally, and has not tried all records. */
  LEFT("UnprocessedRecordsDropped", "OnlyFirstRecordProcessed", "RecordProcessingNotAwaited"),
  /** It tried a record although one before it in its group had failed, or had not been tried. */
  WENT_ON("FifoContinuesAfterFailure", "StreamContinuesAfterFailure");

  private final ImmutableSet<String> rules;

  Sign(String... rules) {
    this.rules = ImmutableSet.copyOf(rules);
  }

  /** The rules whose findings it bears out. */
  ImmutableSet<String> rules() {
    return rules;
  }

  /** The signs in one delivery. */
  static ImmutableSet<Sign> in(Delivery delivery) {
    ImmutableSet.Builder<Sign> signs = ImmutableSet.builder();
    if (!delivery.failed().isEmpty()) {
      signs.add(delivery.threw() ? THREW : RETURNED);
    }
    if (!delivery.threw() && ImmutableSet.copyOf(delivery.attempted()).size() < delivery.groups().size()) {
      signs.add(LEFT);
    }
    if (wentOn(delivery)) {
      signs.add(WENT_ON);
    }
    return signs.build();
  }

  /** Whether a record was tried although one before it in its group had failed, or had not been tried. */
  static boolean isOutOfTurn(Delivery delivery, int record) {
    int tried = delivery.attempted().indexOf(record);
    for (int earlier = 1; tried >= 0 && earlier < record; earlier++) {
      int triedBefore = delivery.attempted().indexOf(earlier);
      boolean inTurn = triedBefore >= 0 && triedBefore < tried && delivery.succeeded().contains(earlier);
      if (delivery.sameGroup(earlier, record) && !inTurn) {
        return true;
      }
    }
    return false;
  }

  private static boolean wentOn(Delivery delivery) {
    return delivery.attempted().stream().anyMatch(record -> isOutOfTurn(delivery, record));
  }
}
