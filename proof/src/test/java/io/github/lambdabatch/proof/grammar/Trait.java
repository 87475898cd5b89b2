package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableSet;

/** What the generator knows of a handler because it made it so, and a run does not show, or does not show each time. */
public enum Trait {
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

  /** A catch is narrower than one beside it that reports, and tells nobody. */
  DROPPED_BY_NARROW_CATCH,
  /** A catch stands beside a broader one. */
  NARROW_BESIDE_BROAD,
  /** The handler asks whether the message group of the record is among those that failed. */
  ASKS_FOR_GROUP,
  /** The declared result is a {@code Map}. */
  MAP_RESULT,
  /** Other work on the record stands before the {@code try}. */
  WORK_BEFORE_TRY,
  /** The rest of the batch is reported with the record that failed. */
  REPORTS_REST,
  /** The response at the end does not hold what was collected. */
  WRONG_RETURN,
  /** The failures are collected in a field. */
  FIELD,
  /** A helper makes the batch item failures, with a setter. */
  MADE_BY_SETTER,
  /** Identifiers are collected first, and batch item failures made of them later. */
  LIST_OF_IDENTIFIERS,
  /** A catch around the loop returns. */
  RETURNS_IN_OUTER_CATCH;

  private final ImmutableSet<String> rules;

  Trait(String... rules) {
    this.rules = ImmutableSet.copyOf(rules);
  }

  /** Whether a run need not show it: whoever wins a race behaves. */
  public boolean isRace() {
    return this == UNSYNCHRONIZED || this == NOT_AWAITED;
  }

  /** The rules whose findings it bears out, in a handler that misbehaves. */
  public ImmutableSet<String> rules() {
    return rules;
  }
}
