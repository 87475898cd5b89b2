package io.github.lambdabatch.cdk;

import com.google.common.base.Ascii;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;

/**
 * A call that says something of an event source: on its builder, or on what the builder made.
 *
 * @param path where it is
 * @param always whether every way to the event source passes it
 */
record Call(TreePath path, boolean always) {
  private static final String SET = "set";

  MethodInvocationTree tree() {
    return (MethodInvocationTree) path.getLeaf();
  }

  /** Returns what it sets, named as the builder's methods are. */
  String property() {
    String name = Trees.nameOf(tree());
    boolean setter = name.startsWith(SET) && name.length() > SET.length();
    return setter ? Ascii.toLowerCase(name.charAt(SET.length())) + name.substring(SET.length() + 1) : name;
  }

  ExpressionTree argument() {
    return tree().getArguments().get(0);
  }
}
