package io.github.lambdabatch.fix;

import com.sun.source.tree.CatchTree;
import java.util.List;

/** The exception of a catch clause, which has no name where nothing has used it so far. */
final class CaughtException {
  private static final String UNNAMED = "_";

  private CaughtException() {}

  /** Returns the name of the exception; gives it one where it has none. */
  static String name(CatchTree clause, HandlerSource source, Layout layout, SourceEdits edits) {
    String name = clause.getParameter().getName().toString();
    if (!name.isEmpty()) {
      return name;
    }
    String given = Names.unused(List.of(source.callableAround(clause)), "e", "exception", "failure");
    int end = layout.end(clause.getParameter());
    edits.replace(end - UNNAMED.length(), end, given);
    return given;
  }
}
