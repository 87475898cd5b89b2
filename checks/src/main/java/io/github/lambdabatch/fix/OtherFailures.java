package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import io.github.lambdabatch.handler.EventKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Failures that a handler notes outside of the record loop: by a look at all records before it, or for the rest behind it. */
final class OtherFailures {
  private final HandlerSource source;
  private final Tree loop;
  private final FailureList failures;

  OtherFailures(HandlerSource source, Tree loop, FailureList failures) {
    this.source = source;
    this.loop = loop;
    this.failures = failures;
  }

  /**
   * Refuses to return a failure on the spot where the handler returns other failures behind the loop.
   *
   * <p>Contract: the lowest sequence number is the checkpoint; what is not returned counts as processed.
   */
  void refuseToForget() {
    for (ReturnTree end : HandlerSource.returnsOf(source.handler().tree())) {
      boolean behind = ASTHelpers.getStartPosition(end) > ASTHelpers.getStartPosition(loop);
      if (behind
          && !HandlerSource.contains(loop, end)
          && !source.isInCatch(end)
          && !EmptyResponse.is(end.getExpression())
          && !isOfNothing(end.getExpression())) {
        throw new Refusal("the handler returns failures behind the loop, which a return in it would forget");
      }
    }
  }

  /** Whether the expression is a variable with an empty response, which nothing but returns looks at. */
  private boolean isOfNothing(ExpressionTree returned) {
    boolean[] found = new boolean[2];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        return tree.getExpression() instanceof IdentifierTree ? null : super.visitReturn(tree, null);
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        found[0] |=
            ASTHelpers.getSymbol(tree) == ASTHelpers.getSymbol(returned)
                && tree.getInitializer() != null
                && EmptyResponse.is(tree.getInitializer());
        return super.visitVariable(tree, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        found[1] |= ASTHelpers.getSymbol(tree) == ASTHelpers.getSymbol(returned);
        return null;
      }
    }.scan(source.handler().tree(), null);
    return returned instanceof IdentifierTree && found[0] && !found[1];
  }

  /**
   * Refuses to ask the list whether a record of the loop has failed, where it may hold something before that.
   *
   * <p>The loop would stop at its first record, and what it has not processed would count as processed, or come back.
   */
  void refuseToAsk() {
    Tree callable = source.callableAround(loop);
    boolean holds = mayHoldAny(callable, ASTHelpers.getStartPosition(loop), true);
    for (MethodInvocationTree call : source.callsTo(callable, "the record loop")) {
      holds |= mayHoldAny(source.callableAround(call), ASTHelpers.getStartPosition(call), false);
    }
    if (holds) {
      throw new Refusal("failures are noted before the loop, which would take them for its own");
    }
  }

  /** Refuses to report the rest in the loop where the handler does so behind it. */
  void refuseToReportTwice() {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (ASTHelpers.getStartPosition(tree) > ASTHelpers.getStartPosition(loop)
            && ASTHelpers.getReceiver(tree) instanceof IdentifierTree list
            && list.getName().contentEquals(failures.variable())
            && !HandlerSource.contains(loop, tree)
            && tree.getArguments().stream().anyMatch(OtherFailures::namesRecord)) {
          throw new Refusal("the handler reports the rest behind the loop, where the fix would report it again");
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(source.callableAround(loop), null);
  }

  private static boolean namesRecord(Tree argument) {
    boolean[] names = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        names[0] |= EventKind.isIdentifier(ASTHelpers.getSymbol(tree));
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(argument, null);
    return names[0];
  }

  /** Whether a list of failures is used before the place, other than to make it or to return it. */
  private boolean mayHoldAny(Tree callable, int place, boolean inLoopsMethod) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(@Nullable Tree tree, Void unused) {
        return tree == null || ASTHelpers.getStartPosition(tree) >= place ? null : super.scan(tree, null);
      }

      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        found[0] |= isList(tree) && tree.getInitializer() != null && !isFresh(tree.getInitializer());
        return super.visitVariable(tree, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        found[0] |= isList(tree.getVariable()) && !isFresh(tree.getExpression());
        return scan(tree.getExpression(), null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        String name = ASTHelpers.getSymbol(tree).name.toString();
        boolean leavesEmpty = name.equals("clear") || name.equals("isEmpty") || name.equals("size");
        return leavesEmpty && receiver != null && isList(receiver) ? null : super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        found[0] |= isList(tree);
        return null;
      }

      private boolean isList(Tree tree) {
        boolean named =
            tree instanceof IdentifierTree identifier && identifier.getName().contentEquals(failures.variable())
                || tree instanceof VariableTree variable && variable.getName().contentEquals(failures.variable());
        return inLoopsMethod && named || holdsFailures(ASTHelpers.getType(tree));
      }
    }.scan(callable, null);
    return found[0];
  }

  private static boolean holdsFailures(@Nullable Type type) {
    List<Type> arguments = type == null ? List.of() : type.getTypeArguments();
    return arguments.size() == 1 && arguments.get(0).tsym.name.contentEquals("BatchItemFailure");
  }

  /** Whether the expression makes a collection, or a response with one, that is empty. */
  private static boolean isFresh(ExpressionTree expression) {
    if (expression instanceof LiteralTree || ASTHelpers.getType(expression).isPrimitive()) {
      return true;
    }
    if (expression instanceof NewClassTree creation) {
      return creation.getArguments().stream().allMatch(OtherFailures::isFresh);
    }
    return expression instanceof MethodInvocationTree call
        && HarmlessMethods.contains(ASTHelpers.getSymbol(call))
        && call.getArguments().stream().allMatch(OtherFailures::isFresh);
  }
}
