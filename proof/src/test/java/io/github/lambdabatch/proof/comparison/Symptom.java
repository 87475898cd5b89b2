package io.github.lambdabatch.proof.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.testing.Delivery;
import io.github.lambdabatch.testing.EventSource;
import io.github.lambdabatch.testing.Violation;

/** How it shows that a handler misbehaves, and the rules that may say why. */
public enum Symptom {
  /** A record on which the work was tried, and failed, does not come back. */
  FAILED_AND_LOST(
      "RecordFailureSwallowed",
      "ExceptionEscapesRecordLoop",
      "EmptyBatchResponse",
      "BatchResponseTypeHidden",
      "WrongItemIdentifier",
      "UnprocessedRecordsDropped",
      "UnsynchronizedBatchItemFailures",
      "RecordProcessingNotAwaited"),
  /** A record on which no work was tried does not come back. */
  UNTRIED_AND_LOST(
      "UnprocessedRecordsDropped",
      "OnlyFirstRecordProcessed",
      "RecordFailureSwallowed",
      "ExceptionEscapesRecordLoop",
      "EmptyBatchResponse",
      "BatchResponseTypeHidden",
      "WrongItemIdentifier",
      "RecordProcessingNotAwaited"),
  /** Streams: a record on which no work was tried does not come back, since it is before the checkpoint. */
  UNTRIED_BEFORE_THE_CHECKPOINT(
      "StreamContinuesAfterFailure",
      "UnprocessedRecordsDropped",
      "OnlyFirstRecordProcessed",
      "WrongItemIdentifier",
      "RecordProcessingNotAwaited"),
  /** A record that was processed comes back, since the handler threw, or its response cannot be written. */
  BACK_BY_EXCEPTION("ExceptionEscapesRecordLoop", "MissingBatchResponse", "UnsynchronizedBatchItemFailures"),
  /** A record that was processed comes back, since the response names it or means the whole batch. */
  BACK_BY_RESPONSE(
      "WrongItemIdentifier",
      "BatchItemFailuresInField",
      "BatchResponseTypeHidden",
      "MissingBatchResponse",
      "FifoContinuesAfterFailure",
      "UnsynchronizedBatchItemFailures"),
  /** Streams: a record that was processed comes back, since one before it did not succeed. */
  BEHIND_THE_CHECKPOINT(
      "StreamContinuesAfterFailure",
      "WrongItemIdentifier",
      "BatchItemFailuresInField",
      "BatchResponseTypeHidden",
      "MissingBatchResponse"),
  /** FIFO: a record was tried although one before it in its group had not succeeded. */
  OUT_OF_ORDER("FifoContinuesAfterFailure"),
  /** A record is not processed although none fails. */
  STUCK("BatchItemFailuresInField", "OnlyFirstRecordProcessed", "RecordProcessingNotAwaited"),
  /** FIFO: a record is deleted although one before it in its group comes back. */
  OVERTAKEN(
      "FifoContinuesAfterFailure",
      "UnprocessedRecordsDropped",
      "WrongItemIdentifier",
      "RecordFailureSwallowed",
      "ExceptionEscapesRecordLoop",
      "OnlyFirstRecordProcessed");

  private final ImmutableSet<String> rules;

  Symptom(String... rules) {
    this.rules = ImmutableSet.copyOf(rules);
  }

  /** The rules that may explain it. */
  ImmutableSet<String> rules() {
    return rules;
  }

  /** What the violation is a symptom of, in the words of the rules. */
  static Symptom of(Violation violation, EventSource source) {
    Delivery delivery = violation.delivery();
    int record = violation.record();
    return switch (violation.kind()) {
      case LOSS ->
          delivery.attempted().contains(record)
              ? FAILED_AND_LOST
              : source.isStream() && delivery.cameBack().stream().anyMatch(other -> other > record)
                  ? UNTRIED_BEFORE_THE_CHECKPOINT
                  : UNTRIED_AND_LOST;
      case REDELIVERY ->
          delivery.threw()
              ? BACK_BY_EXCEPTION
              : source.isStream() && isBehindFailure(delivery, record) ? BEHIND_THE_CHECKPOINT : BACK_BY_RESPONSE;
      case ORDER -> Sign.isOutOfTurn(delivery, record) ? OUT_OF_ORDER : OVERTAKEN;
    };
  }

  private static boolean isBehindFailure(Delivery delivery, int record) {
    for (int earlier = 1; earlier < record; earlier++) {
      if (delivery.cameBack().contains(earlier) && !delivery.succeeded().contains(earlier)) {
        return true;
      }
    }
    return false;
  }
}
