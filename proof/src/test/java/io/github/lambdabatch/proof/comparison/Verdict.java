package io.github.lambdabatch.proof.comparison;

/** How what the checks say of a handler compares with what it does. */
public enum Verdict {
  /** It behaves, and has no finding. */
  RIGHT,
  /** It misbehaves, and the findings say why. */
  FOUND,
  /** It misbehaves, and the checks are silent, as they say they are where they cannot decide. */
  SILENT,
  /** It misbehaves, and no finding says why, though nothing stands in the way. */
  MISSED,
  /** It has a finding that nothing in its behaviour bears out. */
  UNFOUNDED
}
