package io.github.lambdabatch.cdk;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Calls on a builder, written as one expression.
 *
 * @param calls those that set something, in their order
 * @param end the last call; the builder itself where there is none
 * @param built whether that is the call of {@code build()}
 */
record BuilderChain(ImmutableList<TreePath> calls, TreePath end, boolean built) {
  private static final String BUILD = "build";

  /** Returns the chain that starts with the builder at the end of the path. */
  static BuilderChain from(TreePath builder) {
    Type type = ASTHelpers.getType(builder.getLeaf());
    ImmutableList.Builder<TreePath> calls = ImmutableList.builder();
    TreePath end = builder;
    while (type != null) {
      Optional<TreePath> next = Trees.callOn(end);
      if (next.isEmpty() || !isOf(next.get(), type.tsym)) {
        break;
      }
      end = next.get();
      if (Trees.nameOf((MethodInvocationTree) end.getLeaf()).equals(BUILD)) {
        return new BuilderChain(calls.build(), end, true);
      }
      calls.add(end);
    }
    return new BuilderChain(calls.build(), end, false);
  }

  /** Returns the calls that count: the last one of each name. */
  ImmutableList<TreePath> lastCalls() {
    Map<String, TreePath> last = new LinkedHashMap<>();
    calls.forEach(call -> last.put(Trees.nameOf((MethodInvocationTree) call.getLeaf()), call));
    return ImmutableList.copyOf(last.values());
  }

  /** Returns what the chain evaluates to. */
  ExpressionTree tree() {
    return (ExpressionTree) end.getLeaf();
  }

  /** All methods of a builder return the builder, but for the one that builds. */
  private static boolean isOf(TreePath call, Symbol builder) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    Optional<MethodSymbol> method = Trees.methodOf(tree);
    return method.isPresent()
        && method.get().owner == builder
        && (tree.getArguments().size() == 1
            ? method.get().getReturnType().tsym == builder
            : tree.getArguments().isEmpty() && method.get().name.contentEquals(BUILD));
  }
}
