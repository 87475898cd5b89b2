package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a variable counts the turns of a loop: it goes up by one in each of them, on whatever way. */
final class Turns {
  private Turns() {}

  /** Returns what a loop statement repeats; null where it is none. */
  static @Nullable StatementTree bodyOf(Tree loop) {
    if (loop instanceof EnhancedForLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof WhileLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof DoWhileLoopTree tree) {
      return tree.getStatement();
    }
    return loop instanceof ForLoopTree tree ? tree.getStatement() : null;
  }

  /** Whether the variable is counted in a statement of the body itself, and before each jump that leaves it out. */
  static boolean counts(BlockTree body, Symbol variable) {
    List<? extends StatementTree> statements = body.getStatements();
    int counting = 0;
    while (counting < statements.size() && !countsAlways(statements.get(counting), variable)) {
      counting++;
    }
    if (counting == statements.size()) {
      return false;
    }
    int[] jumps = new int[1];
    int[] counted = new int[1];
    int[] changes = new int[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBlock(BlockTree block, Void unused) {
        List<? extends StatementTree> inner = block.getStatements();
        for (int i = 1; i < inner.size(); i++) {
          counted[0] += inner.get(i) instanceof ContinueTree && countsAlways(inner.get(i - 1), variable) ? 1 : 0;
        }
        return super.visitBlock(block, null);
      }

      @Override
      public Void visitContinue(ContinueTree tree, Void unused) {
        jumps[0]++;
        return null;
      }

      @Override
      public Void visitUnary(UnaryTree tree, Void unused) {
        changes[0] += changes(tree, variable) ? 1 : 0;
        return super.visitUnary(tree, null);
      }
    }.scan(statements.subList(0, counting), null);
    boolean after =
        statements.subList(counting + 1, statements.size()).stream()
            .anyMatch(statement -> Mutations.of(statement).contains(variable));
    return jumps[0] == counted[0] && changes[0] == counted[0] && !after;
  }

  /** Whether the statement does nothing but to count, or to take something by a number that it counts. */
  private static boolean countsAlways(StatementTree statement, Symbol variable) {
    if (!(statement instanceof ExpressionStatementTree || statement instanceof VariableTree)) {
      return false;
    }
    int[] changes = new int[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitUnary(UnaryTree tree, Void unused) {
        changes[0] += changes(tree, variable) ? 1 : 0;
        return super.visitUnary(tree, null);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }
    }.scan(statement, null);
    return changes[0] == 1;
  }

  private static boolean changes(UnaryTree tree, Symbol variable) {
    return (tree.getKind() == Tree.Kind.POSTFIX_INCREMENT || tree.getKind() == Tree.Kind.PREFIX_INCREMENT)
        && ASTHelpers.getSymbol(tree.getExpression()) == variable;
  }
}
