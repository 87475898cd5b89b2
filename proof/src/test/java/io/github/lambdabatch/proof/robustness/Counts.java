package io.github.lambdabatch.proof.robustness;

/** The figures of a run. */
final class Counts {
  /** One of so many is patched a second time. */
  static final int SAMPLE = 10;

  int mutants;
  int found;
  int fixed;
  int patchedAgain;
  int changedAgain;
}
