package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.handler.EventKind;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Failures that a handler notes outside of the record loop: by a look at all records before it, or for the rest behind it. */
final class OtherFailures {
  /** What is called on a list, and leaves it as empty as it is, or makes it so. */
  private static final ImmutableSet<String> LEAVING_EMPTY = ImmutableSet.of("clear", "isEmpty", "size");

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
    String list = failures.variable();
    boolean holds = mayHoldAny(callable, ASTHelpers.getStartPosition(loop), list);
    for (MethodInvocationTree call : Lists.reverse(source.callsTo(callable, "the record loop"))) {
      ExpressionTree given = givenFor(list, call);
      holds |= given != null && !(given instanceof IdentifierTree) && !isFresh(given);
      list = given instanceof IdentifierTree identifier ? identifier.getName().toString() : list;
      holds |= mayHoldAny(source.callableAround(call), ASTHelpers.getStartPosition(call), list);
    }
    if (holds) {
      throw new Refusal("failures are noted before the loop, which would take them for its own");
    }
  }

  /** Returns what the call gives for the parameter; null where the method has none of that name. */
  private static @Nullable ExpressionTree givenFor(String parameter, MethodInvocationTree call) {
    List<VarSymbol> parameters = ASTHelpers.getSymbol(call).params();
    for (VarSymbol declared : parameters) {
      if (declared.name.contentEquals(parameter)) {
        return call.getArguments().get(parameters.indexOf(declared));
      }
    }
    return null;
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

  private boolean mayHoldAny(Tree callable, int place, String list) {
    Uses uses = new Uses(list, place, false, new HashSet<>());
    uses.scan(callable, null);
    return uses.found;
  }

  /** Whether the expression makes a collection, or a response with one, that is empty. */
  private static boolean isFresh(ExpressionTree expression) {
    if (ASTHelpers.getType(expression).isPrimitive()) {
      return true;
    }
    if (expression instanceof NewClassTree creation) {
      return creation.getArguments().stream().allMatch(OtherFailures::isFresh);
    }
    return expression instanceof MethodInvocationTree call
        && HarmlessMethods.contains(ASTHelpers.getSymbol(call))
        && (ASTHelpers.getSymbol(call).isStatic()
            || ASTHelpers.getReceiver(call) instanceof MethodInvocationTree receiver && isFresh(receiver))
        && call.getArguments().stream().allMatch(OtherFailures::isFresh);
  }

  /** Looks for uses of the list before a place, other than to make it, to empty it, or to return it. */
  private final class Uses extends TreeScanner<Void, Void> {
    private final String list;
    private final int place;
    private final boolean inCalled;
    private final Set<Symbol> called;
    private boolean found;

    /**
     * Makes one for a method.
     *
     * @param inCalled whether another one calls the method, and knows the list only if it is a field
     * @param called the methods that were looked into, which this one adds to
     */
    Uses(String list, int place, boolean inCalled, Set<Symbol> called) {
      this.list = list;
      this.place = place;
      this.inCalled = inCalled;
      this.called = called;
    }

    @Override
    public Void scan(@Nullable Tree tree, Void unused) {
      return tree == null || ASTHelpers.getStartPosition(tree) >= place ? null : super.scan(tree, null);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void unused) {
      return inCalled ? super.visitReturn(tree, null) : null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      ExpressionTree made = tree.getInitializer();
      found |= isList(tree) && made != null && !isFresh(made);
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      found |= isList(tree.getVariable()) && !isFresh(tree.getExpression());
      return scan(tree.getExpression(), null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      MethodSymbol method = ASTHelpers.getSymbol(tree);
      lookInto(method);
      return LEAVING_EMPTY.contains(method.name.toString()) && isList(ASTHelpers.getReceiver(tree))
          ? null
          : super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      lookInto(ASTHelpers.getSymbol(tree));
      return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      found |= isList(tree);
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      found |= isList(tree);
      return null;
    }

    private void lookInto(Symbol method) {
      Tree declaration = called.add(method) ? source.declarationOf(method) : null;
      Uses uses = new Uses(list, Integer.MAX_VALUE, true, called);
      uses.scan(declaration, null);
      found |= uses.found;
    }

    private boolean isList(@Nullable Tree tree) {
      return ASTHelpers.getSymbol(tree) instanceof VarSymbol variable
          && variable.name.contentEquals(list)
          && (!inCalled || variable.getKind() == ElementKind.FIELD);
    }
  }
}
