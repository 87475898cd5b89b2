package io.github.lambdabatch.deploy.document;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/** Words why a document cannot be read. */
final class Reasons {
  private static final int MAX_LENGTH = 200;

  private Reasons() {}

  /** Returns the failure at the line. */
  static UnreadableDocument at(int line, @Nullable String reason) {
    return new UnreadableDocument("line " + line + ": " + onOneLine(reason));
  }

  /** Returns the failure of a document that nests too deep. */
  static UnreadableDocument tooDeep(int line) {
    return at(line, "more than " + Bounds.MAX_DEPTH + " levels of nesting");
  }

  /** Returns the failure of a document that is too large. */
  static UnreadableDocument tooMany(int line) {
    return at(line, "more than " + Bounds.MAX_NODES + " values");
  }

  /** Returns the reason that a library gives as a part of one line: it may quote the document. */
  static String onOneLine(@Nullable String reason) {
    if (reason == null) {
      return "no reason is given";
    }
    String line = CharMatcher.javaIsoControl().or(CharMatcher.whitespace()).trimAndCollapseFrom(reason, ' ');
    return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
  }
}
