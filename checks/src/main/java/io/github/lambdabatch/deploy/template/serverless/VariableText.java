package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.collect.ImmutableList;

/**
 * A text with variables in it, taken apart.
 *
 * @param pieces what it consists of, in order
 */
record VariableText(ImmutableList<Piece> pieces) {
  /**
   * A part of the text.
   *
   * @param text the text, or what stands between the braces
   * @param isVariable whether it stood between braces
   */
  record Piece(String text, boolean isVariable) {}

  /** Returns whether the text has what looks like a variable, of the framework or of a widespread plugin. */
  static boolean isIn(String text) {
    return start(text, 0) >= 0;
  }

  /** Takes the text apart; a variable that does not end is one without a name, and goes on to the end of the text. */
  static VariableText of(String text) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int end = 0;
    for (int start = start(text, 0); start >= 0; start = start(text, end)) {
      if (start > end) {
        pieces.add(new Piece(text.substring(end, start), false));
      }
      int close = close(text, start + 2);
      pieces.add(new Piece(close < 0 ? "" : text.substring(start + 2, close), true));
      end = close < 0 ? text.length() : close + 1;
    }
    if (end < text.length()) {
      pieces.add(new Piece(text.substring(end), false));
    }
    return new VariableText(pieces.build());
  }

  private static int start(String text, int from) {
    for (int i = text.indexOf('{', from + 1); i > 0; i = text.indexOf('{', i + 1)) {
      char sign = text.charAt(i - 1);
      if (sign == '$' || sign == '#') {
        return i - 1;
      }
    }
    return -1;
  }

  private static int close(String text, int from) {
    int open = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }
}
