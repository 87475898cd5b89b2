package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Attempt;
import io.github.lambdabatch.flow.state.Value.Constant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loops that count their attempts, and what conditions in them say of the attempt at hand.
 *
 * <p>Where one has said that it is the last, the loop ends with it; where it has said that it is not, it does not.
 */
final class Attempts {
  /** A constant, or a variable that is not changed, and what is added to it. */
  private record Sum(@Nullable Symbol base, int offset) {
    Sum plus(int more) {
      return new Sum(base, offset + more);
    }
  }

  private final Map<Symbol, Sum> last = new HashMap<>();
  private final Map<Tree, Symbol> headers = new HashMap<>();

  /** Notes what a loop counts in its header, and nowhere else, up to a limit that does not change. */
  void note(ForLoopTree loop) {
    if (loop.getCondition() == null || loop.getUpdate().size() != 1) {
      return;
    }
    Set<Symbol> counted = Mutations.of(loop.getUpdate().get(0));
    counted.removeAll(Mutations.assignedIn(loop.getUpdate().get(0)));
    counted.removeAll(Mutations.of(loop.getStatement()));
    for (StatementTree statement : loop.getInitializer()) {
      if (statement instanceof VariableTree variable && counted.contains(ASTHelpers.getSymbol(variable))) {
        noteLimit(ASTHelpers.getSymbol(variable), loop.getCondition(), Mutations.of(loop.getStatement()));
      }
    }
  }

  private void noteLimit(Symbol counter, ExpressionTree condition, Set<Symbol> changed) {
    ExpressionTree stripped = ASTHelpers.stripParentheses(condition);
    if (!(stripped instanceof BinaryTree tree)) {
      return;
    }
    if (tree.getKind() == Tree.Kind.CONDITIONAL_AND) {
      noteLimit(counter, tree.getLeftOperand(), changed);
      noteLimit(counter, tree.getRightOperand(), changed);
      return;
    }
    Sum limit = comparedWith(counter, tree);
    if (limit == null || changed.contains(limit.base())) {
      return;
    }
    switch (kind(counter, tree)) {
      case LESS_THAN -> last.put(counter, limit.plus(-1));
      case LESS_THAN_EQUAL -> last.put(counter, limit);
      default -> {
        return;
      }
    }
    headers.put(tree, counter);
  }

  /** Returns whether a comparison holds that is about the attempt at hand, or about whether there is one more. */
  Value decide(BinaryTree tree, State state) {
    Symbol counter = headers.get(tree);
    if (counter != null) {
      Value known = state.get(counter);
      return known instanceof Attempt ? Constant.of(known == Attempt.NOT_LAST) : Constant.UNKNOWN;
    }
    counter = counterIn(tree);
    Value known = counter == null ? Constant.UNKNOWN : state.get(counter);
    Value meansLast = counter == null ? Constant.UNKNOWN : meansLast(counter, tree);
    return known instanceof Attempt && meansLast != Constant.UNKNOWN
        ? Constant.of((known == Attempt.LAST) == (meansLast == Constant.TRUE))
        : Constant.UNKNOWN;
  }

  /** Returns the state in which the comparison is known to hold, or not to. */
  State learn(BinaryTree tree, boolean holds, State state) {
    Symbol header = headers.get(tree);
    if (header != null) {
      return holds && state.get(header) instanceof Attempt ? state.set(header, Constant.UNKNOWN) : state;
    }
    Symbol counter = counterIn(tree);
    Value meansLast = counter == null ? Constant.UNKNOWN : meansLast(counter, tree);
    return meansLast == Constant.UNKNOWN
        ? state
        : state.set(counter, holds == (meansLast == Constant.TRUE) ? Attempt.LAST : Attempt.NOT_LAST);
  }

  /** Whether the loop has ended with an attempt that was known to be the last. */
  boolean endedWithTheLast(Tree loop, State state) {
    return loop instanceof ForLoopTree tree
        && tree.getInitializer().stream()
            .anyMatch(
                statement ->
                    statement instanceof VariableTree variable
                        && state.get(ASTHelpers.getSymbol(variable)) == Attempt.LAST);
  }

  /** Returns on which side of a comparison the attempt is the last; unknown where the other may be that too. */
  private Value meansLast(Symbol counter, BinaryTree tree) {
    Sum limit = last.get(counter);
    Sum other = comparedWith(counter, tree);
    boolean atLast = limit.equals(other);
    boolean behindLastButOne = other != null && limit.equals(other.plus(1));
    return switch (kind(counter, tree)) {
      case EQUAL_TO, GREATER_THAN_EQUAL -> atLast ? Constant.TRUE : Constant.UNKNOWN;
      case NOT_EQUAL_TO, LESS_THAN -> atLast ? Constant.FALSE : Constant.UNKNOWN;
      case GREATER_THAN -> behindLastButOne ? Constant.TRUE : Constant.UNKNOWN;
      case LESS_THAN_EQUAL -> behindLastButOne ? Constant.FALSE : Constant.UNKNOWN;
      default -> Constant.UNKNOWN;
    };
  }

  private @Nullable Symbol counterIn(BinaryTree tree) {
    Sum left = last.isEmpty() ? null : sum(tree.getLeftOperand());
    if (left != null && left.base() != null && last.containsKey(left.base())) {
      return left.base();
    }
    Sum right = last.isEmpty() ? null : sum(tree.getRightOperand());
    return right != null && right.base() != null && last.containsKey(right.base()) ? right.base() : null;
  }

  /** Returns what the counter alone is compared with; null where that is not known. */
  private static @Nullable Sum comparedWith(Symbol counter, BinaryTree tree) {
    Sum left = sum(tree.getLeftOperand());
    Sum right = sum(tree.getRightOperand());
    if (left == null || right == null) {
      return null;
    }
    return left.base() == counter
        ? right.plus(-left.offset())
        : right.base() == counter ? left.plus(-right.offset()) : null;
  }

  /** Returns how the comparison reads with the counter on its left. */
  private static Tree.Kind kind(Symbol counter, BinaryTree tree) {
    Sum left = sum(tree.getLeftOperand());
    if (left != null && left.base() == counter) {
      return tree.getKind();
    }
    return switch (tree.getKind()) {
      case LESS_THAN -> Tree.Kind.GREATER_THAN;
      case LESS_THAN_EQUAL -> Tree.Kind.GREATER_THAN_EQUAL;
      case GREATER_THAN -> Tree.Kind.LESS_THAN;
      case GREATER_THAN_EQUAL -> Tree.Kind.LESS_THAN_EQUAL;
      default -> tree.getKind();
    };
  }

  private static @Nullable Sum sum(ExpressionTree tree) {
    if (ASTHelpers.constValue(tree) instanceof Integer constant) {
      return new Sum(null, constant);
    }
    if (tree instanceof ParenthesizedTree parentheses) {
      return sum(parentheses.getExpression());
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return ASTHelpers.getSymbol(tree) instanceof VarSymbol variable ? new Sum(variable, 0) : null;
    }
    if (tree instanceof BinaryTree binary && ASTHelpers.constValue(binary.getRightOperand()) instanceof Integer constant) {
      Sum left = sum(binary.getLeftOperand());
      return left == null
          ? null
          : switch (binary.getKind()) {
            case PLUS -> left.plus(constant);
            case MINUS -> left.plus(-constant);
            default -> null;
          };
    }
    return null;
  }
}
