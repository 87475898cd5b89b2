package io.github.lambdabatch.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

/** Respects {@code @SuppressWarnings} where a check matches a whole file: Error Prone looks for it only there. */
final class Suppressions {
  private Suppressions() {}

  /** Returns whether a declaration around the finding suppresses the check. */
  static boolean isSuppressedAt(TreePath path, BugChecker check, VisitorState state) {
    for (Tree tree : path) {
      boolean declaration = tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
      if (declaration && check.isSuppressed(tree, state)) {
        return true;
      }
    }
    return false;
  }
}
