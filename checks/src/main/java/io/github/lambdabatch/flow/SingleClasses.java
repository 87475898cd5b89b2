package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the classes of a compilation unit of which it makes one object, at one place, that no loop and no function repeats. */
final class SingleClasses extends TreeScanner<Void, Void> {
  private final Map<Symbol, ClassTree> declared = new HashMap<>();
  private final Set<Symbol> made = new HashSet<>();
  private final Set<Symbol> madeAgain = new HashSet<>();
  private int repeated;

  private SingleClasses() {}

  static ImmutableMap<Symbol, ClassTree> of(CompilationUnitTree unit) {
    SingleClasses finder = new SingleClasses();
    finder.scan(unit, null);
    finder.declared.keySet().retainAll(finder.made);
    finder.declared.keySet().removeAll(finder.madeAgain);
    return ImmutableMap.copyOf(finder.declared);
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    // What has a supertype may be called, or made, by code that does not name it.
    if (tree.getKind() == Tree.Kind.CLASS && tree.getExtendsClause() == null && tree.getImplementsClause().isEmpty()) {
      declared.put(ASTHelpers.getSymbol(tree), tree);
    } else if (tree.getExtendsClause() != null) {
      madeAgain.add(ASTHelpers.getSymbol(tree.getExtendsClause()));
    }
    return super.visitClass(tree, null);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    Symbol type = ASTHelpers.getSymbol(tree.getIdentifier());
    if (repeated > 0 || tree.getClassBody() != null || !made.add(type)) {
      madeAgain.add(type);
    }
    return super.visitNewClass(tree, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      madeAgain.add(ASTHelpers.getSymbol(tree.getQualifierExpression()));
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return repeat(() -> super.visitLambdaExpression(tree, null));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    return repeat(() -> super.visitEnhancedForLoop(tree, null));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    return repeat(() -> super.visitForLoop(tree, null));
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    return repeat(() -> super.visitWhileLoop(tree, null));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    return repeat(() -> super.visitDoWhileLoop(tree, null));
  }

  private Void repeat(Runnable scan) {
    repeated++;
    scan.run();
    repeated--;
    return null;
  }
}
