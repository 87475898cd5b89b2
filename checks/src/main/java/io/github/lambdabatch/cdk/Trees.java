package io.github.lambdabatch.cdk;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;

/** Questions about single trees. */
final class Trees {
  private Trees() {}

  /** Returns the method that is called; nothing where the compiler does not know it. */
  static Optional<MethodSymbol> methodOf(MethodInvocationTree call) {
    return ASTHelpers.getSymbol((Tree) call.getMethodSelect()) instanceof MethodSymbol method
        ? Optional.of(method)
        : Optional.empty();
  }

  /** Returns the name of the method that is called. */
  static String nameOf(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    if (select instanceof MemberSelectTree member) {
      return member.getIdentifier().toString();
    }
    return select instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }

  /** Returns the call on the value at the end of the path, if that is what it is there for. */
  static Optional<TreePath> callOn(TreePath value) {
    TreePath select = parentOf(value);
    return select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == select.getLeaf()
        ? Optional.of(select.getParentPath())
        : Optional.empty();
  }

  /** Returns the path of what the value is a part of; parentheses do not count. */
  static TreePath parentOf(TreePath value) {
    return outermost(value).getParentPath();
  }

  /** Returns the path of the value with the parentheses around it. */
  static TreePath outermost(TreePath value) {
    TreePath path = value;
    while (path.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      path = path.getParentPath();
    }
    return path;
  }

  /** Returns the expression on which the first call of a chain is made. */
  static ExpressionTree startOf(ExpressionTree chain) {
    ExpressionTree start = ASTHelpers.stripParentheses(chain);
    while (start instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select) {
      start = ASTHelpers.stripParentheses(select.getExpression());
    }
    return start;
  }
}
