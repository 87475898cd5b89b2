package io.github.lambdabatch.proof;

import com.google.common.collect.ImmutableSet;

/** What the generator knows of a handler because it made it so, and a run does not show, or does not show each time. */
enum Trait {
  /** The declared result can carry no failures. */
  NO_BATCH_RESPONSE("MissingBatchResponse"),
  /** The declared result hides the failures; another mistake may keep them from being returned at all. */
  HIDDEN_RESULT("BatchResponseTypeHidden"),
  /** The failures are in a field that is not cleared; another mistake may keep them from being returned. */
  STALE_FIELD("BatchItemFailuresInField"),
  /** An identifier is not the record's; another mistake may keep it from being returned. */
  WRONG_IDENTIFIER("WrongItemIdentifier"),
  /** Several threads add to a collection that is not made for it: a race, which a run may win. */
  UNSYNCHRONIZED("UnsynchronizedBatchItemFailures"),
  /** Work on another thread that nobody waits for: a race too. */
  NOT_AWAITED("RecordProcessingNotAwaited"),

  /** Silence: a catch is narrower than one beside it that reports, and may drop records on purpose. */
  DROPPED_BY_NARROW_CATCH,
  /** Silence: a {@code Map}, of which the source does not tell whether it is a batch response. */
  UNDECIDED_RESULT,
  /** Silence: a catch after work on the same record that stands before its try may not matter to the order. */
  AFTERTHOUGHT;

  private final ImmutableSet<String> rules;

  Trait(String... rules) {
    this.rules = ImmutableSet.copyOf(rules);
  }

  /** The rules whose findings it bears out, in a handler that misbehaves. */
  ImmutableSet<String> rules() {
    return rules;
  }

  /** Whether the documentation of the checks says that they are silent here. */
  boolean isSilence() {
    return rules.isEmpty();
  }
}
