package io.github.lambdabatch.testing;

/** How the work on a record fails. */
public enum FailureMode {
  /** With the exception that the method of {@link Work} names. */
  DECLARED,
  /** At even positions of the batch with an unchecked exception that nobody names, at odd ones as declared. */
  VARIED,
  /** At every position with an unchecked exception that nobody names. */
  UNEXPECTED,
  /** Before the work itself, in {@link Work#parse}; at even positions with an exception that nobody names, too. */
  MALFORMED
}
