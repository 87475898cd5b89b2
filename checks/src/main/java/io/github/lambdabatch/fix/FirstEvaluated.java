package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.lambdabatch.flow.Mutations;
import org.jspecify.annotations.Nullable;

/** What a loop's body evaluates first, whatever comes behind it, so that it can as well stand before all else. */
final class FirstEvaluated {
  private FirstEvaluated() {}

  /** Whether the call is part of the first expression of the body, and made in any case. */
  static boolean isFirst(MethodInvocationTree call, Tree body) {
    Tree first = body;
    while (first != null && !(first instanceof ExpressionTree)) {
      first = firstOf(first);
    }
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree == call;
        return super.scan(tree, null);
      }

      @Override
      public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        return scan(tree.getCondition(), null);
      }

      @Override
      public Void visitBinary(BinaryTree tree, Void unused) {
        boolean always = tree.getKind() != Tree.Kind.CONDITIONAL_AND && tree.getKind() != Tree.Kind.CONDITIONAL_OR;
        return always ? super.visitBinary(tree, null) : scan(tree.getLeftOperand(), null);
      }

      @Override
      public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
        return scan(tree.getExpression(), null);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }
    }.scan(first, null);
    return found[0];
  }

  private static @Nullable Tree firstOf(Tree tree) {
    if (tree instanceof BlockTree block) {
      return block.getStatements().isEmpty() ? null : block.getStatements().get(0);
    }
    if (tree instanceof TryTree tried) {
      return tried.getResources().isEmpty() ? tried.getBlock() : tried.getResources().get(0);
    }
    if (tree instanceof ExpressionStatementTree statement) {
      return statement.getExpression();
    }
    if (tree instanceof VariableTree variable) {
      return variable.getInitializer();
    }
    if (tree instanceof SynchronizedTree locked && !works(locked.getExpression())) {
      return locked.getBlock();
    }
    if (tree instanceof SwitchTree choice) {
      return choice.getExpression();
    }
    return tree instanceof IfTree question ? question.getCondition() : null;
  }

  /** Whether the tree does more than to look at what there is, so that it matters how often, and when, it is evaluated. */
  static boolean works(Tree tree) {
    return !Mutations.of(tree).isEmpty() || MayFail.in(tree) || takesNext(tree);
  }

  private static boolean takesNext(Tree tree) {
    boolean[] takes = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        String name = ASTHelpers.getSymbol(call).name.toString();
        takes[0] |= name.equals("next") || name.startsWith("getAnd");
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return takes[0];
  }
}
