package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.List;

/**
 * The expression that comes out when functions of a stream are applied to a record one after the other.
 *
 * @param text the expression
 * @param form what stands in front of it where it is negated
 * @param isRepeatable whether evaluating it twice does no more than evaluating it once
 */
record AppliedFunction(String text, Form form, boolean isRepeatable) {
  /** What an expression is made of. */
  enum Form {
    /** A name, or it ends in a call: a {@code !} before it needs no parentheses. */
    CALL,
    /** A {@code !} before something in parentheses or a call, and nothing behind it. */
    NEGATION,
    /** Anything else. */
    OTHER;

    private static Form of(ExpressionTree tree) {
      if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
        return NEGATION;
      }
      return tree instanceof MethodInvocationTree ? CALL : OTHER;
    }
  }

  static AppliedFunction ofName(String name) {
    return new AppliedFunction(name, Form.CALL, true);
  }

  String negated() {
    return switch (form) {
      case CALL -> "!" + text;
      case NEGATION -> text.substring(1).strip();
      case OTHER -> "!(" + text + ")";
    };
  }

  /** Returns the function, a lambda or a method reference, applied to this expression. */
  AppliedFunction applied(ExpressionTree function, Layout layout) {
    if (function instanceof MemberReferenceTree reference) {
      return applied(reference, layout);
    }
    if (function instanceof LambdaExpressionTree lambda
        && lambda.getParameters().size() == 1
        && lambda.getBody() instanceof ExpressionTree body) {
      return substituted(ASTHelpers.getSymbol(lambda.getParameters().get(0)), body, layout);
    }
    throw new Refusal("the records go through a stream that the fix cannot take apart");
  }

  private AppliedFunction applied(MemberReferenceTree reference, Layout layout) {
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    String qualifier = layout.text(reference.getQualifierExpression());
    boolean onType = ASTHelpers.getSymbol(reference.getQualifierExpression()) instanceof TypeSymbol;
    boolean repeatable = isRepeatable && HarmlessMethods.contains(method);
    if (method.isConstructor()) {
      return new AppliedFunction("new " + qualifier + "(" + text + ")", Form.CALL, repeatable);
    }
    if (onType && !method.isStatic()) {
      return new AppliedFunction(text + "." + method.name + "()", Form.CALL, repeatable);
    }
    String call = (qualifier.equals("this") ? "" : qualifier + ".") + method.name + "(" + text + ")";
    return new AppliedFunction(call, Form.CALL, repeatable);
  }

  private AppliedFunction substituted(Symbol parameter, ExpressionTree body, Layout layout) {
    List<Tree> uses = new ArrayList<>();
    boolean[] harmless = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == parameter) {
          uses.add(tree);
        }
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        harmless[0] &= HarmlessMethods.contains(ASTHelpers.getSymbol(tree));
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        harmless[0] &= HarmlessMethods.contains(ASTHelpers.getSymbol(tree));
        return super.visitNewClass(tree, null);
      }
    }.scan(body, null);
    if (uses.size() > 1 && !isRepeatable) {
      throw new Refusal("the stream uses what it has computed from a record more than once");
    }
    SourceEdits edits = new SourceEdits(layout.source());
    uses.forEach(use -> edits.replace(layout.start(use), layout.end(use), text));
    return new AppliedFunction(
        edits.apply(layout.start(body), layout.end(body)),
        Form.of(body),
        isRepeatable && harmless[0]);
  }
}
