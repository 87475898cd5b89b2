package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Attempt;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Count;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts in the turn of a record, where the number is small and nothing but numbers goes into it. */
final class Counting {
  private final Declarations declarations;
  private final BatchTypes types;
  private final Map<Tree, Set<Symbol>> readOtherwise = new IdentityHashMap<>();

  Counting(Declarations declarations, BatchTypes types) {
    this.declarations = declarations;
    this.types = types;
  }

  /** Returns the number that a variable is given, if it is one that counts in the turn of a record; else the value. */
  Value given(Symbol variable, ExpressionTree expression, Value value, State state) {
    Integer number = Counters.small(expression);
    return number != null && state.progress().inLoop() && declarations.isCounter(variable) ? new Count(number) : value;
  }

  /** Returns whether a comparison of counted numbers holds; null for others. */
  static @Nullable Value compare(BinaryTree tree, Value left, Value right) {
    if (!(left instanceof Count || right instanceof Count)) {
      return null;
    }
    Integer a = number(tree.getLeftOperand(), left);
    Integer b = number(tree.getRightOperand(), right);
    if (a == null || b == null) {
      return null;
    }
    return switch (tree.getKind()) {
      case EQUAL_TO -> Constant.of(a.equals(b));
      case NOT_EQUAL_TO -> Constant.of(!a.equals(b));
      case LESS_THAN -> Constant.of(a < b);
      case LESS_THAN_EQUAL -> Constant.of(a <= b);
      case GREATER_THAN -> Constant.of(a > b);
      case GREATER_THAN_EQUAL -> Constant.of(a >= b);
      default -> null;
    };
  }

  /** Returns the sum or the difference of a counted number and a constant; null where it is none of these. */
  static @Nullable Value sum(Tree.Kind kind, Value left, ExpressionTree right) {
    Integer number = Counters.small(right);
    if (!(left instanceof Count count) || number == null) {
      return null;
    }
    return switch (kind) {
      case PLUS, PLUS_ASSIGNMENT -> count.plus(number);
      case MINUS, MINUS_ASSIGNMENT -> count.plus(-number);
      default -> null;
    };
  }

  /** Returns what {@code ++} or {@code --} makes of the value; null for another operator. */
  static @Nullable Value stepped(Tree.Kind kind, Value value) {
    return switch (kind) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT -> incremented(value);
      case PREFIX_DECREMENT, POSTFIX_DECREMENT -> value instanceof Count count ? count.plus(-1) : Constant.UNKNOWN;
      default -> null;
    };
  }

  private static Value incremented(Value value) {
    if (value instanceof Count count) {
      return count.plus(1);
    }
    boolean number = value == Constant.ZERO || value == Constant.POSITIVE;
    return value instanceof Attempt ? value : number ? Constant.POSITIVE : Constant.UNKNOWN;
  }

  /** Whether the expression has the value that there was before. */
  static boolean isPostfix(Tree.Kind kind, Value value) {
    return kind == Tree.Kind.POSTFIX_INCREMENT || kind == Tree.Kind.POSTFIX_DECREMENT && value instanceof Count;
  }

  private static @Nullable Integer number(ExpressionTree tree, Value value) {
    return value instanceof Count count ? Integer.valueOf(count.number()) : Counters.small(tree);
  }

  /** Whether a loop asks for a number that is counted, at which only comparisons and the log look: all it says is known. */
  boolean isCountedAlone(Tree loop, ExpressionTree condition, State state) {
    Set<Symbol> counted = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (state.get(ASTHelpers.getSymbol(tree)) instanceof Count) {
          counted.add(ASTHelpers.getSymbol(tree));
        }
        return null;
      }
    }.scan(condition, null);
    return !counted.isEmpty() && Collections.disjoint(counted, readOtherwise.computeIfAbsent(loop, this::readOtherwise));
  }

  /** Returns the counters that a loop hands on, or makes something of. */
  private Set<Symbol> readOtherwise(Tree loop) {
    Set<Symbol> read = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        read.add(ASTHelpers.getSymbol(tree));
        return null;
      }

      @Override
      public Void visitBinary(BinaryTree tree, Void unused) {
        if (Counters.isComparison(tree)) {
          compared(tree.getLeftOperand());
          compared(tree.getRightOperand());
          return null;
        }
        return super.visitBinary(tree, null);
      }

      private void compared(ExpressionTree operand) {
        if (Counters.counterOf(operand) == null) {
          scan(operand, null);
        }
      }

      @Override
      public Void visitUnary(UnaryTree tree, Void unused) {
        return stepped(tree.getKind(), Constant.ZERO) != null ? null : super.visitUnary(tree, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        return scan(tree.getExpression(), null);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        return scan(tree.getExpression(), null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        return types.isLog(tree) ? null : super.visitMethodInvocation(tree, null);
      }
    }.scan(loop, null);
    return read;
  }
}
