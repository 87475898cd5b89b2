package io.github.lambdabatch.deploy.document;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;

/**
 * Puts HCL into words that the grammar knows, on the same lines.
 *
 * <p>Names that are keywords elsewhere, and what texts escape, become stand-ins, which {@link #original} turns back. A
 * text of several lines, and one with directives such as {@code %{ if ..}}, of which nothing is known anyway, becomes a
 * call. Comments become space.
 */
final class HclPreparation {
  private static final ImmutableSet<String> KEYWORDS = ImmutableSet.of("for", "if", "in", "null", "true", "false");
  private static final ImmutableSet<String> VALUES = ImmutableSet.of("null", "true", "false");
  private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\r\n");

  /** The first of the characters that stand for those of ASCII: letters that nobody uses. */
  private static final char STAND_IN = '\uE000';

  private static final int HEXADECIMAL = 16;
  private static final int SHORT_DIGITS = 4;
  private static final int LONG_DIGITS = 8;

  private final String text;
  private final StringBuilder out;
  private int at;

  private HclPreparation(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /**
   * Returns the text as the grammar knows it.
   *
   * @param text text that ends with a line break
   * @throws HclGrammar.Unparsed if something in it does not end, or nests too deep
   */
  static String prepared(String text) {
    HclPreparation preparation = new HclPreparation(text);
    preparation.code(0);
    return preparation.out.toString();
  }

  /** Returns what stands in the file for a part of the text that was prepared. */
  static String original(String prepared) {
    StringBuilder original = new StringBuilder(prepared.length());
    prepared.chars().forEach(c -> original.append((char) (isStandIn(c) ? c - STAND_IN : c)));
    return original.toString();
  }

  private static boolean isStandIn(int c) {
    return c >= STAND_IN && c <= STAND_IN + Ascii.MAX;
  }

  /** Adds a character that means nothing to the grammar. */
  private void addPlain(int codePoint) {
    out.appendCodePoint(codePoint <= Ascii.MAX ? STAND_IN + codePoint : codePoint);
  }

  /** Goes to the end of the text, or inside of another text to what ends the expression there: a brace, or its mark. */
  private void code(int depth) {
    if (depth > Bounds.MAX_DEPTH) {
      throw unparsed(at, "more than " + Bounds.MAX_DEPTH + " levels of nesting are not supported");
    }
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean ends = depth > 0 && open == 0 && (c == '}' || text.startsWith("~}", at));
      if (ends) {
        return;
      }
      if (c == '"') {
        quoted(depth);
      } else if (c == '#' || text.startsWith("//", at)) {
        at = lineEnd(at);
      } else if (text.startsWith("/*", at)) {
        comment();
      } else if (text.startsWith("<<", at)) {
        heredoc(depth);
      } else if (isWordStart(c)) {
        word();
      } else {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
        out.append(c);
        at++;
      }
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw unparsed(at, "the comment does not end");
    }
    out.append(' ').append(lineBreaks(at, end));
    at = end + 2;
  }

  private void word() {
    int start = at;
    while (isWordStart(text.charAt(at)) || isDigit(text.charAt(at)) || text.charAt(at) == '-') {
      at++;
    }
    String word = text.substring(start, at);
    if (KEYWORDS.contains(word) && (isAfterDot() || isKey(word))) {
      word.chars().forEach(this::addPlain);
    } else {
      // The grammar wants a space behind the word that begins an expression.
      out.append(word).append(word.equals("for") ? " " : "");
    }
  }

  private static boolean isWordStart(char c) {
    return c == '_' || Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether the word names an attribute: three dots are something else. */
  private boolean isAfterDot() {
    int last = out.length() - 1;
    while (last > 0 && SPACE.matches(out.charAt(last))) {
      last--;
    }
    return last > 0 && out.charAt(last) == '.' && out.charAt(last - 1) != '.';
  }

  /** Returns whether the word is given a value; before a colon, one that is a value itself may be a choice. */
  private boolean isKey(String word) {
    int next = at;
    while (text.charAt(next) == ' ' || text.charAt(next) == '\t') {
      next++;
    }
    return text.startsWith("=", next)
        ? !text.startsWith("==", next) && !text.startsWith("=>", next)
        : text.startsWith(":", next) && !VALUES.contains(word);
  }

  private void quoted(int depth) {
    int start = at;
    int mark = out.length();
    boolean directive = false;
    out.append('"');
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (isExpressionStart()) {
        directive |= c == '%';
        expression(depth);
      } else if (c == '\\') {
        escape();
      } else if (c == '$' || c == '%') {
        addPlain(c);
        at += isEscapedStart() ? 2 : 1;
      } else {
        out.append(c);
        at++;
      }
    }
    out.append('"');
    at++;
    if (at > text.length()) {
      throw unparsed(start, "the text in quotes does not end");
    }
    if (directive) {
      replace(mark, start);
    }
  }

  private boolean isExpressionStart() {
    return text.startsWith("${", at) || text.startsWith("%{", at);
  }

  private boolean isEscapedStart() {
    return text.startsWith("$${", at) || text.startsWith("%%{", at);
  }

  /** Adds an expression in a text; a tilde takes away the space beside it. */
  private void expression(int depth) {
    at += 2;
    if (text.startsWith("~", at)) {
      at++;
      while (SPACE.matches(original(out.substring(out.length() - 1)).charAt(0))) {
        out.setLength(out.length() - 1);
      }
    }
    out.append("${");
    code(depth + 1);
    out.append('}');
    boolean trims = text.startsWith("~", at);
    at += trims ? 2 : 1;
    while (trims && at < text.length() && SPACE.matches(text.charAt(at))) {
      at++;
    }
  }

  private void escape() {
    char letter = text.charAt(at + 1);
    int digits = letter == 'u' ? SHORT_DIGITS : letter == 'U' ? LONG_DIGITS : 0;
    int end = at + 2 + digits;
    if (digits > 0 && end <= text.length() && isHexadecimal(text.substring(at + 2, end))) {
      long codePoint = Long.parseLong(text.substring(at + 2, end), HEXADECIMAL);
      boolean isCharacter = codePoint <= Character.MAX_CODE_POINT && !isSurrogate(codePoint);
      addPlain(isCharacter ? (int) codePoint : '\uFFFD');
      at = end;
      return;
    }
    switch (letter) {
      case 'n' -> addPlain('\n');
      case 'r' -> addPlain('\r');
      case 't' -> addPlain('\t');
      default -> addPlain(letter);
    }
    at += 2;
  }

  private static boolean isHexadecimal(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, HEXADECIMAL) >= 0);
  }

  private static boolean isSurrogate(long codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** A text of several lines: it ends with the line that holds its delimiter alone. */
  private void heredoc(int depth) {
    int start = at;
    int mark = out.length();
    int end = lineEnd(at);
    String delimiter = text.substring(at + (text.startsWith("<<-", at) ? 3 : 2), end).strip();
    if (delimiter.isEmpty() || !isWordStart(delimiter.charAt(0))) {
      throw unparsed(at, "did not expect <<");
    }
    at = end;
    while (at < text.length()) {
      at++;
      end = lineEnd(at);
      if (text.substring(at, end).strip().equals(delimiter)) {
        at = end;
        replace(mark, start);
        return;
      }
      passLine(depth);
    }
    throw unparsed(start, "the text does not end, there is no line with " + delimiter + " alone");
  }

  /** Goes to the end of a line of text, which is not in the midst of an expression. */
  private void passLine(int depth) {
    while (at < text.length() && text.charAt(at) != '\n') {
      if (isExpressionStart()) {
        at += 2;
        code(depth + 1);
      } else {
        at += isEscapedStart() ? 3 : 1;
      }
    }
  }

  /** Puts a call, which may be anything, in the place of what was added since. */
  private void replace(int mark, int start) {
    out.setLength(mark);
    out.append("unknown(").append(lineBreaks(start, at)).append(')');
  }

  private String lineBreaks(int start, int end) {
    return "\n".repeat(CharMatcher.is('\n').countIn(text.substring(start, Math.min(end, text.length()))));
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private HclGrammar.Unparsed unparsed(int place, String reason) {
    return new HclGrammar.Unparsed(1 + lineBreaks(0, place).length(), reason);
  }
}
