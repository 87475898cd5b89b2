package io.github.lambdabatch.testing;

/** How the work on a record fails. */
public enum FailureMode {
  /** With the exception that the method of {@link Work} names. */
  DECLARED,
  /** With an unchecked exception that nobody names. */
  UNEXPECTED,
  /** Before the work itself, in {@link Work#parse}. */
  MALFORMED
}
