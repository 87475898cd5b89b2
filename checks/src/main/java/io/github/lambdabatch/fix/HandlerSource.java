package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.flow.HandlerAnalysis;
import io.github.lambdabatch.handler.BatchHandler;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A handler's source, with the questions that a rewrite asks of it. */
final class HandlerSource {
  private final AnalysedHandler analysed;
  private final CompilationUnitTree unit;

  HandlerSource(AnalysedHandler analysed, VisitorState state) {
    this.analysed = analysed;
    this.unit = state.getPath().getCompilationUnit();
  }

  BatchHandler handler() {
    return analysed.handler();
  }

  HandlerAnalysis analysis() {
    return analysed.analysis();
  }

  TreePath pathOf(Tree tree) {
    return TreePath.getPath(unit, tree);
  }

  /** Returns the method or the handler's own lambda around the tree. */
  Tree callableAround(Tree tree) {
    for (Tree t : pathOf(tree)) {
      if (t instanceof MethodTree || t == handler().tree()) {
        return t;
      }
    }
    throw new Refusal("the record loop is outside of any method");
  }

  static boolean contains(Tree outer, Tree inner) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree == inner;
        return found[0] ? null : super.scan(tree, null);
      }
    }.scan(outer, null);
    return found[0];
  }

  /**
   * Returns the calls that lead from the handler to the method, outermost first; none where it is the handler itself.
   *
   * <p>Each method on the way has to be private and called from one place only, so that nobody else sees it change.
   */
  ImmutableList<MethodInvocationTree> callsTo(Tree callable, String what) {
    List<MethodInvocationTree> calls = new ArrayList<>();
    Tree target = callable;
    while (target != handler().tree()) {
      MethodTree method = (MethodTree) target;
      if (!method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
        throw new Refusal(what + " is in a method that other code may call");
      }
      MethodInvocationTree call = onlyCall(ASTHelpers.getSymbol(method), what);
      if (calls.contains(call)) {
        throw new Refusal(what + " is in a method that calls itself");
      }
      calls.add(0, call);
      target = callableAround(call);
    }
    return ImmutableList.copyOf(calls);
  }

  private MethodInvocationTree onlyCall(Symbol method, String what) {
    List<MethodInvocationTree> calls = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == method) {
          calls.add(tree);
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == method) {
          throw new Refusal(what + " is in a method that is passed on as a method reference");
        }
        return super.visitMemberReference(tree, null);
      }
    }.scan(unit, null);
    if (calls.size() != 1) {
      throw new Refusal(what + " is in a method that is called from several places");
    }
    return calls.get(0);
  }

  /** Returns the {@code return} statements of the method or lambda itself, not those of lambdas and classes inside. */
  static ImmutableList<ReturnTree> returnsOf(Tree callable) {
    ImmutableList.Builder<ReturnTree> returns = ImmutableList.builder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        returns.add(tree);
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return tree == callable ? super.visitLambdaExpression(tree, null) : null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }
    }.scan(callable, null);
    return returns.build();
  }
}
