package io.github.lambdabatch.proof;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * What the checks say of a handler, beside what it does.
 *
 * @param findings the rules that report something
 * @param gaveUp whether the analysis gave up
 */
record Comparison(GeneratedHandler handler, ImmutableSet<String> findings, boolean gaveUp, Behaviour behaviour) {
  private static final String MISSING = "MissingBatchResponse";

  Verdict verdict() {
    if (!unfounded().isEmpty()) {
      return Verdict.UNFOUNDED;
    }
    if (!unexplained().isEmpty() || !missed().isEmpty()) {
      return isSilenceExpected() ? Verdict.SILENT : Verdict.MISSED;
    }
    return behaviour.isRight() && findings.isEmpty() ? Verdict.RIGHT : Verdict.FOUND;
  }

  boolean isDisagreement() {
    return verdict() == Verdict.MISSED || verdict() == Verdict.UNFOUNDED;
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
    return !behaviour.isRight()
        && (behaviour.symptoms().keySet().stream().anyMatch(symptom -> symptom.rules().contains(rule))
            || behaviour.signs().stream().anyMatch(sign -> sign.rules().contains(rule))
            || handler.traits().stream().anyMatch(trait -> trait.rules().contains(rule)));
  }

  private boolean isSilenceExpected() {
    return gaveUp || handler.traits().stream().anyMatch(Trait::isSilence);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(verdict()).append(": findings ").append(findings).append(", traits ").append(handler.traits());
    if (gaveUp) {
      text.append(", the analysis gave up");
    }
    text.append("\n  unexplained ").append(unexplained()).append(", unfounded ").append(unfounded());
    text.append(", missed ").append(missed());
    behaviour.symptoms().forEach((symptom, case_) -> text.append("\n  ").append(symptom).append(": ").append(case_));
    return text.append("\n").append(handler.source()).toString();
  }
}
