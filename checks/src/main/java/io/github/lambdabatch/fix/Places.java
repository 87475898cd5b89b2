package io.github.lambdabatch.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;

/** What a place in the body of a record loop is in: loops, functions and switches of its own. */
final class Places {
  private final RecordLoop loop;

  Places(RecordLoop loop) {
    this.loop = loop;
  }

  /** Whether a {@code break} there leaves the loop. */
  boolean isDirectlyInLoop(TreePath place) {
    return isDirectlyInLoopOrSwitch(place) && !isInSwitch(place);
  }

  /** Whether a {@code continue} there goes on with the next record. */
  boolean isDirectlyInLoopOrSwitch(TreePath place) {
    for (Tree tree : place) {
      if (tree == loop.tree()) {
        return true;
      }
      if (isLoop(tree) || isFunction(tree)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the place is in a lambda, or a method of a class, that the loop's body makes. */
  boolean isInFunction(TreePath place) {
    for (Tree tree : place) {
      if (tree == loop.tree()) {
        return false;
      }
      if (isFunction(tree)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFunction(Tree tree) {
    return tree instanceof MethodTree || tree instanceof LambdaExpressionTree && tree != loop.lambda();
  }

  /** Whether the tree is a loop statement. */
  static boolean isLoop(Tree tree) {
    return tree instanceof EnhancedForLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }

  private boolean isInSwitch(TreePath place) {
    for (Tree tree : place) {
      if (tree == loop.tree()) {
        return false;
      }
      if (tree instanceof SwitchTree || tree instanceof SwitchExpressionTree) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing of the body runs after the statement. */
  boolean isLastOfBody(TreePath path) {
    Tree child = path.getLeaf();
    for (Tree tree : path.getParentPath()) {
      if (tree instanceof BlockTree block) {
        if (block.getStatements().get(block.getStatements().size() - 1) != child) {
          return false;
        }
      } else if (tree instanceof SwitchTree) {
        return false;
      }
      if (tree == loop.body()) {
        return true;
      }
      child = tree;
    }
    return false;
  }
}
