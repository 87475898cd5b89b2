package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.knowledge.Collecting;
import java.util.HashSet;
import java.util.Set;

/** What fails behind the record loop because of a record, where none is at hand to report: loops over what was made of them. */
final class BehindTheLoop {
  private final HandlerSource source;
  private final Tree loop;

  BehindTheLoop(HandlerSource source, Tree loop) {
    this.source = source;
    this.loop = loop;
  }

  /** Refuses where there is one, or a throw: the whole batch would be sent back still. */
  void refuse() {
    if (source.analysis().throwsBehind()) {
      throw new Refusal("the handler throws behind the loop because of what failed in it");
    }
    Set<Symbol> filled = filledIn(loop);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
        refuseIfOver(tree.getExpression(), tree.getStatement());
        return super.visitEnhancedForLoop(tree, null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        if (receiver != null) {
          tree.getArguments().forEach(argument -> refuseIfOver(receiver, argument));
        }
        return super.visitMethodInvocation(tree, null);
      }

      private void refuseIfOver(ExpressionTree elements, Tree body) {
        boolean behind = ASTHelpers.getStartPosition(elements) > ASTHelpers.getStartPosition(loop);
        boolean loops = !(body instanceof ExpressionTree) || isFunction(body);
        if (behind
            && loops
            && !HandlerSource.contains(loop, elements)
            && filled.stream().anyMatch(collection -> HandlerSource.mentions(elements, collection))
            && MayFail.in(body)) {
          throw new Refusal("the handler works on its records in several loops");
        }
      }
    }.scan(source.callableAround(loop), null);
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  private static Set<Symbol> filledIn(Tree tree) {
    Set<Symbol> filled = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (ASTHelpers.getReceiver(call) instanceof IdentifierTree collection
            && Collecting.fills(ASTHelpers.getSymbol(call).name.toString())) {
          filled.add(ASTHelpers.getSymbol(collection));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return filled;
  }
}
