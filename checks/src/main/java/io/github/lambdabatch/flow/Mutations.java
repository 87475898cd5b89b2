package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.HashSet;
import java.util.Set;

/** The variables that a piece of code changes. */
public final class Mutations {
  private Mutations() {}

  /** Returns the variables that are assigned or counted in the tree. */
  public static Set<Symbol> of(Tree tree) {
    Set<Symbol> changed = assignedIn(tree);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitUnary(UnaryTree unary, Void unused) {
        switch (unary.getKind()) {
          case PREFIX_INCREMENT, POSTFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_DECREMENT ->
              add(changed, unary.getExpression());
          default -> {
            // Changes nothing.
          }
        }
        return super.visitUnary(unary, null);
      }
    }.scan(tree, null);
    return changed;
  }

  /** Returns the variables that are assigned in the tree, other than by counting them up or down. */
  static Set<Symbol> assignedIn(Tree tree) {
    Set<Symbol> changed = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        add(changed, assignment.getVariable());
        return super.visitAssignment(assignment, null);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
        add(changed, assignment.getVariable());
        return super.visitCompoundAssignment(assignment, null);
      }
    }.scan(tree, null);
    return changed;
  }

  private static void add(Set<Symbol> changed, ExpressionTree variable) {
    Symbol symbol = ASTHelpers.getSymbol(variable);
    if (symbol != null) {
      changed.add(symbol);
    }
  }
}
