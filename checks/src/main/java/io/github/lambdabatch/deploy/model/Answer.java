package io.github.lambdabatch.deploy.model;

/** What a template says to a question. */
public enum Answer {
  /** It says yes. */
  YES,
  /** It says no, or leaves out what is off unless it is set. */
  NO,
  /** It leaves the answer to something that is not known here, such as a parameter without a default. */
  UNKNOWN;

  /** Returns yes or no. */
  public static Answer of(boolean yes) {
    return yes ? YES : NO;
  }
}
