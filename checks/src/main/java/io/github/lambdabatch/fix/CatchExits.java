package io.github.lambdabatch.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a {@code catch} is left: at its end, or by statements before that, behind which nothing more is done. */
final class CatchExits {
  private CatchExits() {}

  /** Returns the statement with which the block ends, be it in a block of its own; null where it has none. */
  static @Nullable StatementTree lastOf(BlockTree block) {
    List<? extends StatementTree> body = block.getStatements();
    StatementTree last = body.isEmpty() ? null : body.get(body.size() - 1);
    if (last instanceof SynchronizedTree locked) {
      return lastOf(locked.getBlock());
    }
    return last instanceof BlockTree inner && !inner.getStatements().isEmpty() ? lastOf(inner) : last;
  }

  /** Returns the first statement of the block in which it may be left, if that is not just its last one. */
  static @Nullable StatementTree firstEarly(BlockTree block) {
    StatementTree last = lastOf(block);
    for (StatementTree statement : block.getStatements()) {
      if (leaves(statement, isExit(last) ? last : null)) {
        return statement;
      }
    }
    return null;
  }

  /** Whether the block ends with a statement that leaves it. */
  static boolean isLeft(BlockTree block) {
    return isExit(lastOf(block));
  }

  private static boolean isExit(@Nullable Tree tree) {
    return tree instanceof BreakTree
        || tree instanceof ContinueTree
        || tree instanceof ReturnTree
        || tree instanceof YieldTree;
  }

  private static boolean leaves(Tree statement, @Nullable Tree except) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void scan(Tree tree, Boolean inLoop) {
        if (tree == null || tree == except || tree instanceof ClassTree || tree instanceof LambdaExpressionTree) {
          return null;
        }
        // A break of a switch, which goes on behind it, counts as one that leaves: to report early does no harm.
        boolean loops =
            tree instanceof EnhancedForLoopTree
                || tree instanceof ForLoopTree
                || tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree;
        return super.scan(tree, inLoop || loops);
      }

      @Override
      public Void visitSwitchExpression(SwitchExpressionTree tree, Boolean inLoop) {
        return null;
      }

      @Override
      public Void visitReturn(ReturnTree tree, Boolean inLoop) {
        found[0] = true;
        return null;
      }

      @Override
      public Void visitBreak(BreakTree tree, Boolean inLoop) {
        found[0] |= !inLoop || tree.getLabel() != null;
        return null;
      }

      @Override
      public Void visitContinue(ContinueTree tree, Boolean inLoop) {
        found[0] |= !inLoop || tree.getLabel() != null;
        return null;
      }

      @Override
      public Void visitYield(YieldTree tree, Boolean inLoop) {
        found[0] = true;
        return null;
      }
    }.scan(statement, false);
    return found[0];
  }
}
