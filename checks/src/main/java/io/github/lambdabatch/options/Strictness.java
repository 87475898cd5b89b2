package io.github.lambdabatch.options;

/** Whether a mistake of these checks may show: it fails the tests, but it must never fail a user's compile. */
public final class Strictness {
  private static final String PROPERTY = "lambdabatch.strict";

  private Strictness() {}

  /** Returns whether exceptions of the checks' own code are to be thrown on, as the tests want it. */
  public static boolean isOn() {
    return Boolean.getBoolean(PROPERTY);
  }
}
