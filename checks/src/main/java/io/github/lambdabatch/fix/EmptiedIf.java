package io.github.lambdabatch.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.lambdabatch.flow.Mutations;

/** An {@code if} that goes with its only statement, where its condition does nothing. */
final class EmptiedIf {
  private EmptiedIf() {}

  /** Returns the outermost {@code if} that would be left empty without the statement; the statement itself where none is. */
  static StatementTree around(StatementTree statement, HandlerSource source, Layout layout) {
    StatementTree goes = statement;
    TreePath path = source.pathOf(statement).getParentPath();
    while (true) {
      if (path.getLeaf() instanceof BlockTree block
          && block.getStatements().size() == 1
          && path.getParentPath().getLeaf() instanceof IfTree) {
        path = path.getParentPath();
      }
      if (!(path.getLeaf() instanceof IfTree question) || !isLeftEmpty(question, layout) || isElse(question, path)) {
        return goes;
      }
      goes = question;
      path = path.getParentPath();
    }
  }

  private static boolean isLeftEmpty(IfTree question, Layout layout) {
    return question.getElseStatement() == null
        && !HandlerSource.doesWork(question.getCondition())
        && Mutations.of(question.getCondition()).isEmpty()
        && layout.commentsIn(question).isEmpty();
  }

  private static boolean isElse(Tree question, TreePath path) {
    return path.getParentPath().getLeaf() instanceof IfTree outer && outer.getElseStatement() == question;
  }
}
