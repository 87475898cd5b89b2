package io.github.lambdabatch.fix;

import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
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

  /** Returns the statement that throws the exception on; in an unchecked one where its method does not declare it. */
  static String throwOn(CatchTree clause, HandlerSource source, Layout layout, SourceEdits edits, Names names) {
    String name = name(clause, source, layout, edits);
    Tree type = clause.getParameter().getType();
    boolean passes =
        !(type instanceof UnionTypeTree) && HelperRewriter.isUnchecked(ASTHelpers.getType(type))
            || isDeclared(layout.text(type), clause, source, layout);
    return "throw " + (passes ? name : "new " + names.type("java.lang.IllegalStateException") + "(" + name + ")") + ";";
  }

  private static boolean isDeclared(String type, CatchTree clause, HandlerSource source, Layout layout) {
    Tree callable =
        Iterables.find(
            source.pathOf(clause), tree -> tree instanceof LambdaExpressionTree || tree instanceof MethodTree, null);
    return callable instanceof MethodTree method
        && method.getThrows().stream().anyMatch(t -> layout.text(t).equals(type));
  }
}
