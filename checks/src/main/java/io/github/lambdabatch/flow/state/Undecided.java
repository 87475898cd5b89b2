package io.github.lambdabatch.flow.state;

/** Ends the analysis of a handler that it cannot decide; no check says anything about it then. */
public final class Undecided extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Undecided(String reason) {
    super(reason, null, false, false);
  }
}
