package io.github.lambdabatch.proof.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.proof.grammar.Trait;
import java.util.Arrays;
import java.util.Set;

/** Where the checks are known to be silent although a handler misbehaves: on purpose, or because they cannot decide. */
public enum Silence {
  /** On purpose: the records may be dropped on purpose. */
  NARROW_CATCH(
      ImmutableSet.of(Trait.DROPPED_BY_NARROW_CATCH),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OUT_OF_ORDER,
      Symptom.OVERTAKEN),
  /** On purpose: of a {@code Map}, the source does not tell whether it is a batch response. */
  UNDECIDED_RESULT(ImmutableSet.of(Trait.MAP_RESULT), Symptom.values()),
  /** On purpose: what follows other work on the same record may not matter to the order. */
  AFTERTHOUGHT(ImmutableSet.of(Trait.WORK_BEFORE_TRY), Symptom.OUT_OF_ORDER),
  /** On purpose: who asks for the message group is trusted to note all groups that failed. */
  GROUPS(ImmutableSet.of(Trait.ASKS_FOR_GROUP), Symptom.OUT_OF_ORDER),
  /** On purpose: who reports the whole batch behind the loop wants all of it back. */
  WHOLE_BATCH(ImmutableSet.of(Trait.WHOLE_BATCH), Symptom.BACK_BY_RESPONSE, Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: that the work for the next part of a record is not an afterthought. */
  PARTS(ImmutableSet.of(Trait.PARTS), Symptom.OUT_OF_ORDER, Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: which attempt is the last one, where they are counted in an unusual way. */
  ATTEMPTS(
      ImmutableSet.of(Trait.ATTEMPTS),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN,
      Symptom.OUT_OF_ORDER,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: which of the objects that a helper returns says that the work failed. */
  VALUES(
      ImmutableSet.of(Trait.VALUES),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN,
      Symptom.OUT_OF_ORDER,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: that the entries of a map are the records of the batch. */
  MAPPED(ImmutableSet.of(Trait.MAPPED), Symptom.values()),
  /** Not seen: which records are still in a listing of the batch that was made beforehand. */
  LISTING(
      ImmutableSet.of(Trait.LISTING),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN,
      Symptom.OUT_OF_ORDER,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: the rounds are left behind a failure, or only the rest of one is reported. */
  ROUNDS(
      ImmutableSet.of(Trait.ROUNDS),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN,
      Symptom.OUT_OF_ORDER,
      Symptom.BACK_BY_RESPONSE,
      Symptom.STUCK),
  /** Not seen: what becomes of the record that is left behind the loop. */
  HELD_BACK(ImmutableSet.of(Trait.HELD_BACK), Symptom.values()),
  /** Not seen: of the rest of the batch, the first is left out. */
  REST_WITHOUT_THE_FIRST(
      ImmutableSet.of(Trait.SKIPS_FAILED), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST, Symptom.OVERTAKEN),
  /** Not seen: which half of a batch a predicate puts a record into whose failure it keeps to itself. */
  PARTITIONED(ImmutableSet.of(Trait.PARTITIONED), Symptom.FAILED_AND_LOST),
  /** Not seen: what a callback of a future tells when a join has thrown, and the handler is gone. */
  CALLBACK(ImmutableSet.of(Trait.TOLD_BY_CALLBACK), Symptom.BACK_BY_RESPONSE),
  /** Not seen: what a task throws, and its future keeps, which nobody asks. */
  FUTURE_NOT_ASKED(ImmutableSet.of(Trait.KEEPS_THROWN), Symptom.FAILED_AND_LOST),
  /** Not seen: the loop in which futures are joined is left with some that were not. */
  JOINS_NOT_ALL(
      ImmutableSet.of(Trait.STOPS_JOINING), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST, Symptom.OVERTAKEN),
  /** Not seen: the response leaves out failures that were collected where futures were joined. */
  JOINED_LEFT_OUT(
      ImmutableSet.of(Trait.WRONG_RETURN, Trait.IN_TASKS), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST),
  /** Not seen: the response leaves out failures that were collected group by group. */
  GROUPS_LEFT_OUT(
      ImmutableSet.of(Trait.WRONG_RETURN, Trait.GROUPED), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST),
  /** Not seen: records of a group are passed over behind a failure, and nobody is told of them. */
  GROUP_PASSED_OVER(ImmutableSet.of(Trait.GROUPED), Symptom.UNTRIED_AND_LOST, Symptom.OVERTAKEN),
  /** Not seen: a failure of a group that nobody is told of, beside others behind which the rest of the group is reported. */
  REST_OF_GROUP(ImmutableSet.of(Trait.GROUPED, Trait.REPORTS_REST), Symptom.FAILED_AND_LOST),
  /** Not seen: an exception that leaves the loop is caught, and only records that were kept before are reported. */
  ONLY_KEPT(ImmutableSet.of(Trait.KEEPS_RECORDS), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST),
  /** Not seen: records are passed over because of a field that may hold failures of earlier invocations anyway. */
  FIELD_ASKED(ImmutableSet.of(Trait.STALE_FIELD), Symptom.UNTRIED_AND_LOST, Symptom.OVERTAKEN),
  /** Not seen: the response leaves out failures that an object of a class of the same file keeps. */
  TRACKED_LEFT_OUT(
      ImmutableSet.of(Trait.TRACKER, Trait.WRONG_RETURN),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN),
  /** Not seen: records are passed over because of what such an object says, or left behind after it was asked. */
  TRACKER_ASKED(
      ImmutableSet.of(Trait.ASKS_TRACKER),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN,
      Symptom.OUT_OF_ORDER),
  /** Not seen: such an object is told a wrong identifier. */
  TRACKED_IDENTIFIER(
      ImmutableSet.of(Trait.TRACKER, Trait.WRONG_IDENTIFIER),
      Symptom.FAILED_AND_LOST,
      Symptom.BACK_BY_RESPONSE,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: the response leaves out the failure of the only record that the handler takes. */
  FIRST_LEFT_OUT(ImmutableSet.of(Trait.WRONG_RETURN, Trait.FIRST_RECORD), Symptom.FAILED_AND_LOST);

  private static final ImmutableSet<Silence> ON_PURPOSE =
      ImmutableSet.of(NARROW_CATCH, UNDECIDED_RESULT, AFTERTHOUGHT, GROUPS, WHOLE_BATCH);

  private final ImmutableSet<Trait> traits;
  private final ImmutableSet<Symptom> symptoms;

  Silence(ImmutableSet<Trait> traits, Symptom... symptoms) {
    this.traits = traits;
    this.symptoms = ImmutableSet.copyOf(symptoms);
  }

  /** The silences that a handler with these traits can meet. */
  static ImmutableSet<Silence> of(Set<Trait> traits) {
    return Arrays.stream(values()).filter(silence -> traits.containsAll(silence.traits)).collect(toImmutableSet());
  }

  /** Whether the rules want it so, and nothing is left undecided. */
  boolean isOnPurpose() {
    return ON_PURPOSE.contains(this);
  }

  /** The symptoms that may go without a finding. */
  public ImmutableSet<Symptom> symptoms() {
    return symptoms;
  }
}
