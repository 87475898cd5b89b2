package io.github.lambdabatch.cdk;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** The branches of conditional expressions, which may differ on purpose. */
final class Branches {
  private Branches() {}

  /** Returns whether the expression at the end of the path is in one branch, and the other switches the setting on. */
  static boolean isOnInAnother(TreePath expression) {
    TreePath path = expression;
    while (path.getLeaf() instanceof ExpressionTree) {
      TreePath parent = path.getParentPath();
      if (parent.getLeaf() instanceof ConditionalExpressionTree either && either.getCondition() != path.getLeaf()) {
        Tree other =
            either.getTrueExpression() == path.getLeaf() ? either.getFalseExpression() : either.getTrueExpression();
        if (switchesOn(new TreePath(parent, other))) {
          return true;
        }
      }
      path = parent;
    }
    return false;
  }

  private static boolean switchesOn(TreePath branch) {
    boolean[] found = {false};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        found[0] |= isSetting(tree) && Setting.of(new Call(getCurrentPath(), true)) != Setting.OFF;
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(branch, null);
    return found[0];
  }

  private static boolean isSetting(MethodInvocationTree call) {
    return call.getArguments().size() == 1
        && Trees.methodOf(call)
            .flatMap(method -> CdkClass.ofBuilder(method.owner))
            .filter(cdk -> cdk.setting().equals(Trees.nameOf(call)))
            .isPresent();
  }
}
