package io.github.lambdabatch.proof.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.proof.grammar.Trait;
import java.util.Arrays;
import java.util.Set;

/** Where the checks are known to be silent although a handler misbehaves, on purpose. */
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
  GROUPS(ImmutableSet.of(Trait.ASKS_FOR_GROUP), Symptom.OUT_OF_ORDER);

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
