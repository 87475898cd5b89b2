package io.github.lambdabatch.proof.fixes;

import io.github.lambdabatch.proof.comparison.Comparison;

/**
 * What a patch run with all checks made of a handler.
 *
 * @param text the new source
 * @param detail what is wrong with it, or why nothing was changed
 */
public record Fix(Comparison before, Outcome outcome, String text, String detail) {
  /** What came of the fixes of a handler. */
  public enum Outcome {
    /** It compiles, is free of findings, behaves, and a second run changes nothing. */
    APPLIED,
    /** The same after more runs, which brought out mistakes that others hid. */
    APPLIED_IN_MORE_RUNS,
    /** Of its findings some have no fix; the others are gone. */
    PARTLY,
    /** None of its findings has a fix. */
    REFUSED,
    /** The checks are known not to see all that is wrong with the handler, and its fixes do not mend it either. */
    NOT_SEEN,
    /** The new text does not compile. */
    BROKEN,
    /** There are findings in the new text that had a fix, or were not there. */
    FINDINGS_LEFT,
    /** A run made a handler that behaves, and has findings. */
    UNFOUNDED,
    /** The new text has no finding, and misbehaves. */
    MISBEHAVES,
    /** Patch runs do not come to an end. */
    UNSTABLE;

    /** Whether it is a mistake of the fixes. */
    public boolean isWrong() {
      return compareTo(NOT_SEEN) > 0;
    }
  }

  @Override
  public String toString() {
    return outcome + ": " + detail + "\n" + before + "\nbecame\n" + text;
  }
}
