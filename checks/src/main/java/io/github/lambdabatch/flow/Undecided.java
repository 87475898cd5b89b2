package io.github.lambdabatch.flow;

/** Ends the analysis of a handler that it cannot decide; no check says anything about it then. */
final class Undecided extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Undecided(String reason) {
    super(reason, null, false, false);
  }
}
