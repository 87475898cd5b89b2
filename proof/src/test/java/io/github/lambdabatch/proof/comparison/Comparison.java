package io.github.lambdabatch.proof.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.lambdabatch.proof.grammar.GeneratedHandler;
import io.github.lambdabatch.proof.grammar.Trait;
import java.util.Set;

/**
 * What the checks say of a handler, beside what it does.
 *
 * @param findings the rules that report something
 * @param refusals why findings have no fix
 * @param gaveUp whether the analysis gave up
 */
public record Comparison(
    GeneratedHandler handler,
    ImmutableSet<String> findings,
    ImmutableSetMultimap<String, String> refusals,
    boolean gaveUp,
    Behaviour behaviour) {
  /** The rules that ask for the declared result alone, whatever the handler does. */
  private static final String MISSING = "MissingBatchResponse";

  private static final String HIDDEN = "BatchResponseTypeHidden";

  /** How what the checks say compares with what the handler does. */
  public Verdict verdict() {
    if (!unfounded().isEmpty()) {
      return Verdict.UNFOUNDED;
    }
    if (!unexplained().isEmpty() || !missed().isEmpty()) {
      return gaveUp || excused() ? Verdict.SILENT : Verdict.MISSED;
    }
    return behaviour.isRight() && findings.isEmpty() ? Verdict.RIGHT : Verdict.FOUND;
  }

  /** Whether it is a mistake of the checks, or of the proof. */
  public boolean isDisagreement() {
    return verdict() == Verdict.MISSED || verdict() == Verdict.UNFOUNDED;
  }

  /** What it would be if the rule were switched off. */
  public Comparison without(String rule) {
    return new Comparison(
        handler, Sets.difference(findings, ImmutableSet.of(rule)).immutableCopy(), refusals, gaveUp, behaviour);
  }

  /** What it would be if the rule had found something as well. */
  public Comparison with(String rule) {
    return new Comparison(
        handler, Sets.union(findings, ImmutableSet.of(rule)).immutableCopy(), refusals, gaveUp, behaviour);
  }

  /** What sorts disagreements: those alike have one cause, most often. */
  public String kind() {
    return "%s unexplained %s, unfounded %s, missed %s".formatted(verdict(), unexplained(), unfounded(), missed());
  }

  /** The symptoms that no finding explains. */
  ImmutableSet<Symptom> unexplained() {
    return behaviour.symptoms().keySet().stream()
        .filter(symptom -> Sets.intersection(symptom.rules(), findings).isEmpty())
        .collect(toImmutableSet());
  }

  /** The findings that no symptom and no trait bears out. */
  ImmutableSet<String> unfounded() {
    return findings.stream().filter(rule -> !isFounded(rule)).collect(toImmutableSet());
  }

  /** The findings that the way in which the handler was made demands. */
  ImmutableSet<String> missed() {
    return Sets.difference(demanded(), findings).immutableCopy();
  }

  private ImmutableSet<String> demanded() {
    return handler.traits().contains(Trait.NO_BATCH_RESPONSE) ? ImmutableSet.of(MISSING) : ImmutableSet.of();
  }

  private boolean isFounded(String rule) {
    if (rule.equals(MISSING)) {
      return handler.traits().contains(Trait.NO_BATCH_RESPONSE);
    }
    if (rule.equals(HIDDEN)) {
      return handler.traits().contains(Trait.HIDDEN_RESULT);
    }
    if (handler.traits().stream().anyMatch(trait -> trait.isRace() && trait.rules().contains(rule))) {
      return true;
    }
    return !behaviour.isRight()
        && (behaviour.symptoms().keySet().stream().anyMatch(symptom -> symptom.rules().contains(rule))
            || behaviour.signs().stream().anyMatch(sign -> sign.rules().contains(rule))
            || handler.traits().stream().anyMatch(trait -> trait.rules().contains(rule)));
  }

  /** The silences that the handler meets. */
  public ImmutableSet<Silence> silences() {
    return Silence.of(handler.traits());
  }

  private boolean excused() {
    return excusedBy(silences());
  }

  private boolean excusedBy(Set<Silence> silences) {
    return missed().isEmpty()
        && unexplained().stream()
            .allMatch(symptom -> silences.stream().anyMatch(silence -> silence.symptoms().contains(symptom)));
  }

  /** Whether the checks are silent because they cannot decide, and not because the rules want it so. */
  public boolean isUndecided() {
    return verdict() == Verdict.SILENT
        && (gaveUp || !excusedBy(Sets.filter(silences(), Silence::isOnPurpose)));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind());
    text.append("\n  findings ").append(findings).append(", traits ").append(handler.traits());
    text.append(gaveUp ? ", the analysis gave up" : "");
    behaviour.symptoms().forEach((symptom, case_) -> text.append("\n  ").append(symptom).append(": ").append(case_));
    return text.append("\n").append(handler.source()).toString();
  }
}
