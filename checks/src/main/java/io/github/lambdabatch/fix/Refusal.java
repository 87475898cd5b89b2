package io.github.lambdabatch.fix;

/** Says that a handler cannot be rewritten safely, and why, as the end of a sentence. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason, null, false, false);
  }
}
