package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The expression that comes out when functions of a stream are applied to a record one after the other.
 *
 * @param text the expression
 * @param form what it is made of, and so where it needs parentheses
 * @param isRepeatable whether evaluating it twice does no more than evaluating it once
 */
record AppliedFunction(String text, Form form, boolean isRepeatable) {
  /** What an expression is made of. */
  enum Form {
    /** A name, a call, or something in parentheses, which can stand anywhere. */
    PRIMARY,
    /** A {@code !} before one of these. */
    NEGATION,
    /** Anything else: operators. */
    OTHER;

    private static Form of(ExpressionTree tree) {
      return switch (tree.getKind()) {
        case LOGICAL_COMPLEMENT -> NEGATION;
        case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION, NEW_CLASS, PARENTHESIZED, STRING_LITERAL -> PRIMARY;
        default -> OTHER;
      };
    }
  }

  static AppliedFunction ofName(String name) {
    return new AppliedFunction(name, Form.PRIMARY, true);
  }

  String negated() {
    return switch (form) {
      case PRIMARY -> "!" + text;
      case NEGATION -> text.substring(1).strip();
      case OTHER -> "!(" + text + ")";
    };
  }

  /** Returns the expression as a part of another one. */
  private String operand() {
    return form == Form.PRIMARY ? text : "(" + text + ")";
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
    if (!isName(reference.getQualifierExpression())) {
      throw new Refusal("the records go through a stream that the fix cannot take apart");
    }
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    String qualifier = layout.text(reference.getQualifierExpression());
    boolean onType = ASTHelpers.getSymbol(reference.getQualifierExpression()) instanceof TypeSymbol;
    boolean repeatable = isRepeatable && HarmlessMethods.contains(method);
    if (method.isConstructor()) {
      return new AppliedFunction("new " + qualifier + "(" + text + ")", Form.PRIMARY, repeatable);
    }
    if (onType && !method.isStatic()) {
      return new AppliedFunction(operand() + "." + method.name + "()", Form.PRIMARY, repeatable);
    }
    String call = (qualifier.equals("this") ? "" : qualifier + ".") + method.name + "(" + text + ")";
    return new AppliedFunction(call, Form.PRIMARY, repeatable);
  }

  /** Whether the expression is a name, which is the same whenever it is looked at. */
  private static boolean isName(ExpressionTree tree) {
    return tree instanceof MemberSelectTree select ? isName(select.getExpression()) : tree instanceof IdentifierTree;
  }

  private AppliedFunction substituted(Symbol parameter, ExpressionTree body, Layout layout) {
    List<Tree> uses = new ArrayList<>();
    Set<Tree> arguments = new HashSet<>();
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
        arguments.addAll(tree.getArguments());
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        harmless[0] &= HarmlessMethods.contains(ASTHelpers.getSymbol(tree));
        arguments.addAll(tree.getArguments());
        return super.visitNewClass(tree, null);
      }
    }.scan(body, null);
    if (uses.size() > 1 && !isRepeatable) {
      throw new Refusal("the stream uses what it has computed from a record more than once");
    }
    SourceEdits edits = new SourceEdits(layout.source());
    uses.forEach(
        use -> edits.replace(layout.start(use), layout.end(use), arguments.contains(use) || use == body ? text : operand()));
    return new AppliedFunction(
        edits.apply(layout.start(body), layout.end(body)),
        uses.contains(body) ? form : Form.of(body),
        isRepeatable && harmless[0]);
  }
}
