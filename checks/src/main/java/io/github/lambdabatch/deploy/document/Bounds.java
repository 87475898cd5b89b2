package io.github.lambdabatch.deploy.document;

/** How large and how deep a template may be: far more than a deployment accepts, and less than a compiler can bear. */
final class Bounds {
  /** The longest file, in bytes. CloudFormation takes 1 MB; plans of Terraform are larger. */
  static final int MAX_BYTES = 32 << 20;

  /** The deepest nesting of mappings and sequences. */
  static final int MAX_DEPTH = 100;

  /** The most values in one file. */
  static final int MAX_NODES = 2_000_000;

  /** The most aliases, {@code *name}, in one file. */
  static final int MAX_ALIASES = 1_000;

  /** The longest line of YAML, in characters: its parser takes a time that grows with the square of it. */
  static final int MAX_LINE = 1 << 17;

  private Bounds() {}
}
