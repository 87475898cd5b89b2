package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.state.Value.Count;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variables that count up or down to a small number, as those of a loop of attempts do: they begin as a number,
 * and are compared with numbers alone, or with each other. What is no number is not known once it is in them.
 */
final class Counters extends TreeScanner<Void, Void> {
  private final Set<Symbol> counters = new HashSet<>();
  private final Set<Symbol> compared = new HashSet<>();
  private final Set<Symbol> others = new HashSet<>();
  private final Set<Set<Symbol>> pairs = new HashSet<>();

  private Counters() {}

  static ImmutableSet<Symbol> of(CompilationUnitTree unit) {
    Counters finder = new Counters();
    finder.scan(unit, null);
    finder.counters.retainAll(finder.compared);
    finder.counters.removeAll(finder.others);
    boolean more = true;
    while (more) {
      more = false;
      for (Set<Symbol> pair : finder.pairs) {
        more |= !finder.counters.containsAll(pair) && finder.counters.removeAll(pair);
      }
    }
    return ImmutableSet.copyOf(finder.counters);
  }

  /** Returns the number that the expression is, if it is a small one; null for others. */
  static @Nullable Integer small(ExpressionTree tree) {
    Object constant = ASTHelpers.constValue(tree);
    return constant instanceof Integer number && Math.abs(number) <= Count.LIMIT ? number : null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    Symbol symbol = ASTHelpers.getSymbol(tree);
    boolean counts =
        symbol.getKind() == ElementKind.LOCAL_VARIABLE
            && ASTHelpers.getType(tree).hasTag(TypeTag.INT)
            && tree.getInitializer() != null
            && small(tree.getInitializer()) != null;
    if (counts) {
      counters.add(symbol);
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    if (isComparison(tree)) {
      compares(tree.getLeftOperand(), tree.getRightOperand());
      compares(tree.getRightOperand(), tree.getLeftOperand());
    }
    return super.visitBinary(tree, null);
  }

  static boolean isComparison(BinaryTree tree) {
    return switch (tree.getKind()) {
      case EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL -> true;
      default -> false;
    };
  }

  private void compares(ExpressionTree one, ExpressionTree other) {
    Symbol counter = counterOf(one);
    if (counter == null || ASTHelpers.constValue(one) != null) {
      return;
    }
    Symbol limit = counterOf(other);
    if (small(other) != null) {
      compared.add(counter);
    } else if (limit != null) {
      compared.add(counter);
      pairs.add(ImmutableSet.of(counter, limit));
    } else {
      others.add(counter);
    }
  }

  /** Returns the variable that is compared, after it was changed by one, or with a number added to it. */
  static @Nullable Symbol counterOf(ExpressionTree tree) {
    ExpressionTree stripped = ASTHelpers.stripParentheses(tree);
    if (stripped instanceof UnaryTree unary) {
      return counterOf(unary.getExpression());
    }
    if (stripped instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)
        && small(sum.getRightOperand()) != null) {
      return counterOf(sum.getLeftOperand());
    }
    return stripped instanceof IdentifierTree ? ASTHelpers.getSymbol(stripped) : null;
  }
}
