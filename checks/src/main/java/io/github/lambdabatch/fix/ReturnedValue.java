package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handler returned before it returned failures: nobody wants the value, but what it does has to be done. */
final class ReturnedValue {
  private static final String LOST = "a return computes something that the fix would lose";

  private final HandlerSource source;
  private final List<ReturnTree> returns;

  ReturnedValue(HandlerSource source) {
    this.source = source;
    this.returns = HandlerSource.returnsOf(source.handler().tree());
  }

  /** Returns the calls that are left of the expression, in their order, without those that only make a value of the rest. */
  List<MethodInvocationTree> callsIn(@Nullable ExpressionTree expression) {
    List<MethodInvocationTree> calls = new ArrayList<>();
    if (expression != null) {
      addCalls(ASTHelpers.stripParentheses(expression), calls);
    }
    return calls;
  }

  private void addCalls(ExpressionTree expression, List<MethodInvocationTree> calls) {
    if (!mayWork(expression)) {
      return;
    }
    if (expression instanceof TypeCastTree cast) {
      addCalls(ASTHelpers.stripParentheses(cast.getExpression()), calls);
    } else if (expression instanceof BinaryTree both && !isConditional(both)) {
      addCalls(ASTHelpers.stripParentheses(both.getLeftOperand()), calls);
      addCalls(ASTHelpers.stripParentheses(both.getRightOperand()), calls);
    } else if (expression instanceof NewClassTree creation && creation.getClassBody() == null) {
      creation.getArguments().forEach(argument -> addCalls(ASTHelpers.stripParentheses(argument), calls));
    } else if (expression instanceof MethodInvocationTree call && onlyMakesValue(ASTHelpers.getSymbol(call))) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      if (receiver != null) {
        addCalls(ASTHelpers.stripParentheses(receiver), calls);
      }
      call.getArguments().forEach(argument -> addCalls(ASTHelpers.stripParentheses(argument), calls));
    } else if (expression instanceof MethodInvocationTree call) {
      calls.add(call);
    } else {
      throw new Refusal(LOST);
    }
  }

  private static boolean isConditional(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
  }

  private boolean mayWork(Tree tree) {
    boolean[] works = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        works[0] |= !onlyMakesValue(ASTHelpers.getSymbol(call));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        works[0] |= !onlyMakesValue(ASTHelpers.getSymbol(reference));
        return super.visitMemberReference(reference, null);
      }
    }.scan(tree, null);
    return works[0];
  }

  private boolean onlyMakesValue(MethodSymbol method) {
    return HarmlessMethods.contains(method) || isFormula(method);
  }

  /** Whether a private method of the file does nothing but to return what can be computed from what it is given. */
  private boolean isFormula(MethodSymbol method) {
    MethodTree declaration = method.isPrivate() ? source.declarationOf(method) : null;
    return declaration != null
        && declaration.getBody() != null
        && declaration.getBody().getStatements().size() == 1
        && declaration.getBody().getStatements().get(0) instanceof ReturnTree end
        && end.getExpression() != null
        && !FirstEvaluated.works(end.getExpression());
  }

  /** Returns the variables of the handler's body that nothing uses but what goes of its returns. */
  List<VariableTree> variables(BlockTree body) {
    List<VariableTree> variables = new ArrayList<>();
    for (StatementTree statement : body.getStatements()) {
      if (statement instanceof VariableTree variable
          && variable.getInitializer() != null
          && isOnlyReturned(ASTHelpers.getSymbol(variable))
          && isDeclaredAlone(variable, body)
          && isLeftByCalls(variable.getInitializer())) {
        variables.add(variable);
      }
    }
    return variables;
  }

  private boolean isLeftByCalls(ExpressionTree initializer) {
    boolean[] function = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        function[0] = true;
        return null;
      }
    }.scan(initializer, null);
    return !function[0] && !FirstEvaluated.works(initializer);
  }

  private boolean isOnlyReturned(Symbol variable) {
    boolean[] uses = new boolean[2];
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitReturn(ReturnTree tree, Boolean inReturn) {
        boolean goes = inReturn || returns.contains(tree) && !source.isDropping(tree);
        if (goes) {
          // What the return calls stays, with what it is given.
          callsIn(tree.getExpression()).forEach(call -> scan(call, false));
        }
        return super.visitReturn(tree, goes);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Boolean inReturn) {
        if (ASTHelpers.getSymbol(tree) == variable) {
          uses[inReturn ? 1 : 0] = true;
        }
        return null;
      }
    }.scan(source.handler().tree(), false);
    return uses[1] && !uses[0];
  }

  private static boolean isDeclaredAlone(VariableTree variable, BlockTree body) {
    return body.getStatements().stream()
        .noneMatch(
            other ->
                other != variable
                    && other instanceof VariableTree
                    && ASTHelpers.getStartPosition(other) == ASTHelpers.getStartPosition(variable));
  }
}
