package io.github.lambdabatch.proof.grammar;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;

/**
 * Statements.
 *
 * @param text their source
 * @param completes whether what stands behind them can be reached
 */
record Code(String text, boolean completes) {
  static final Code NOTHING = new Code("", true);

  /** Statements that complete. */
  @FormatMethod
  static Code of(@FormatString String format, Object... arguments) {
    return new Code(format.formatted(arguments) + "\n", true);
  }

  /** Statements of which the last one jumps. */
  static Code jump(String text) {
    return new Code(text + "\n", false);
  }

  /** These statements, and the others behind them if they can be reached. */
  Code then(Code next) {
    return completes ? new Code(text + next.text, next.completes) : this;
  }
}
