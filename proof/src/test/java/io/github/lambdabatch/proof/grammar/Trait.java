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
  /** Work on another thread that nobody waits for: a race too, and so is all that is wrong with that work. */
  NOT_AWAITED(
      "RecordProcessingNotAwaited",
      "FifoContinuesAfterFailure",
      "StreamContinuesAfterFailure",
      "RecordFailureSwallowed"),

  /** A catch is narrower than one beside it that reports, and tells nobody. */
  DROPPED_BY_NARROW_CATCH,
  /** The handler asks whether the message group of the record is among those that failed. */
  ASKS_FOR_GROUP,
  /** The declared result is a {@code Map}. */
  MAP_RESULT,
  /** Other work on the record stands before the {@code try}. */
  WORK_BEFORE_TRY,
  /** The response at the end does not hold what was collected. */
  WRONG_RETURN("EmptyBatchResponse"),
  /** The handler takes the first record, and no other. */
  FIRST_RECORD,
  /** The handler throws where a batch has more than one record: its batches have not. */
  EXPECTS_ONE,
  /** Records are grouped by a key, and each group is looped over. */
  GROUPED,
  /** Records are collected into a map by their identifiers, and its entries are looped over. */
  MAPPED,
  /** The batch item failures of all records are made beforehand. */
  LISTING,
  /** The batch is cut into rounds, and each is looped over. */
  ROUNDS,
  /** A record is worked on when the next one arrives. */
  HELD_BACK,
  /** A failure may be told of by reporting the rest of the batch, or of the group. */
  REPORTS_REST,
  /** The records that failed are kept, and reported behind the loop. */
  KEEPS_RECORDS,
  /** The failures are kept in an object of a class of the handler's file. */
  TRACKER,
  /** The handler asks such an object whether a record failed, or one of its message group. */
  ASKS_TRACKER,
  /** Behind the loop, the whole batch is reported. */
  WHOLE_BATCH,
  /** Behind the loop, the records behind the failed one are reported, and it is not. */
  SKIPS_FAILED,
  /** The work is done in tasks on other threads, several at a time. */
  IN_TASKS,
  /** A callback of a future tells of a failure. */
  TOLD_BY_CALLBACK,
  /** The work is done for each part of a record, in a loop of its own. */
  PARTS,
  /** The work is tried again in a loop that counts the attempts in a way of its own. */
  ATTEMPTS,
  /** What came of the work is an object: a sealed result, a record, an enum. */
  VALUES,
  /** A predicate parts the records that fail from the others. */
  PARTITIONED,
  /** What a task throws stays in a future that nobody asks. */
  KEEPS_THROWN,
  /** The loop that joins the futures stops at the first that failed: a race of the others with the response. */
  STOPS_JOINING("FifoContinuesAfterFailure", "StreamContinuesAfterFailure");

  private final ImmutableSet<String> rules;

  Trait(String... rules) {
    this.rules = ImmutableSet.copyOf(rules);
  }

  /** Whether a run need not show it: whoever wins a race behaves. */
  public boolean isRace() {
    return this == UNSYNCHRONIZED || this == NOT_AWAITED || this == STOPS_JOINING;
  }

  /** The rules whose findings it bears out, in a handler that misbehaves. */
  public ImmutableSet<String> rules() {
    return rules;
  }
}
