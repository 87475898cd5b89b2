package io.github.lambdabatch.proof.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.proof.grammar.Trait;
import java.util.Arrays;
import java.util.Set;

/** Where the checks are known to be silent although a handler misbehaves: on purpose, or because they see no further. */
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
  /** Not seen: the response leaves out failures that were collected together with the rest of the batch. */
  REST_LEFT_OUT(
      ImmutableSet.of(Trait.WRONG_RETURN, Trait.REPORTS_REST), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST),
  /** Not seen: the response leaves out failures that were collected in a field. */
  FIELD_LEFT_OUT(
      ImmutableSet.of(Trait.WRONG_RETURN, Trait.FIELD),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.STUCK),
  /** Not seen: the response leaves out failures that a helper made with a setter. */
  MADE_BY_SETTER_LEFT_OUT(
      ImmutableSet.of(Trait.WRONG_RETURN, Trait.MADE_BY_SETTER), Symptom.FAILED_AND_LOST, Symptom.UNTRIED_AND_LOST),
  /** Not seen: other properties in a list of identifiers, of which the batch item failures are made later. */
  FOREIGN_IN_LIST_OF_IDENTIFIERS(
      ImmutableSet.of(Trait.WRONG_IDENTIFIER, Trait.LIST_OF_IDENTIFIERS),
      Symptom.BACK_BY_RESPONSE,
      Symptom.BEHIND_THE_CHECKPOINT,
      Symptom.STUCK),
  /** Not seen: a helper sets an identifier that it is given, and that is not the record's. */
  FOREIGN_SET_BY_HELPER(
      ImmutableSet.of(Trait.WRONG_IDENTIFIER, Trait.MADE_BY_SETTER),
      Symptom.BACK_BY_RESPONSE,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: neither are these when they are not returned either. */
  FOREIGN_LEFT_OUT(
      ImmutableSet.of(Trait.WRONG_IDENTIFIER, Trait.LIST_OF_IDENTIFIERS, Trait.WRONG_RETURN),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST),
  /** Not seen: a narrow catch that reports by a helper, and goes on, is taken for one that drops on purpose. */
  NARROW_CATCH_REPORTS_BY_HELPER(
      ImmutableSet.of(Trait.NARROW_BESIDE_BROAD, Trait.MADE_BY_SETTER),
      Symptom.OUT_OF_ORDER,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: so is one that collects the identifier only. */
  NARROW_CATCH_COLLECTS_IDENTIFIER(
      ImmutableSet.of(Trait.NARROW_BESIDE_BROAD, Trait.LIST_OF_IDENTIFIERS),
      Symptom.OUT_OF_ORDER,
      Symptom.BEHIND_THE_CHECKPOINT),
  /** Not seen: who reports the rest of the batch is taken to report what another catch swallowed before. */
  REST_TELLS_OF_ALL(
      ImmutableSet.of(Trait.NARROW_BESIDE_BROAD, Trait.REPORTS_REST),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST),
  /** Not seen: a field of failures that is asked first, and never emptied, keeps the handler from ever working again. */
  STALE_FIELD_ASKED(ImmutableSet.of(Trait.STALE_FIELD), Symptom.STUCK),
  /** Not seen: a catch around the loop that returns what was collected before the failure that it caught. */
  CAUGHT_AROUND_AND_RETURNED(
      ImmutableSet.of(Trait.RETURNS_IN_OUTER_CATCH),
      Symptom.FAILED_AND_LOST,
      Symptom.UNTRIED_AND_LOST,
      Symptom.OVERTAKEN);

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

  /** The symptoms that may go without a finding. */
  public ImmutableSet<Symptom> symptoms() {
    return symptoms;
  }
}
