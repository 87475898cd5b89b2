package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.handler.EventKind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Logs a failure in a catch that a fix adds, in the way in which the handler logs already.
 *
 * <p>Before the fix the runtime logged the exception, which now ends in that catch. A handler that does not log at all
 * is not made to: its context may be null in tests. A logger in a variable comes first, then one in a field, then the
 * context's.
 */
final class FailureLog {
  private static final String LAMBDA_LOGGER = "com.amazonaws.services.lambda.runtime.LambdaLogger";

  private final @Nullable String logger;
  private final String type;
  private final Supplier<String> level;
  private final EventKind kind;

  private FailureLog(@Nullable String logger, String type, Supplier<String> level, EventKind kind) {
    this.logger = logger;
    this.type = type;
    this.level = level;
    this.kind = kind;
  }

  /** Returns the log for the record loop, or for what is about to become one. */
  static FailureLog at(Tree loop, HandlerSource source, Names names) {
    EventKind kind = source.handler().kind();
    Supplier<String> level = () -> names.type("java.util.logging.Level");
    Tree callable = source.callableAround(loop);
    VarSymbol local = localLogger(source.pathOf(loop), callable);
    if (local != null) {
      return new FailureLog(local.name.toString(), typeOf(local), level, kind);
    }
    ClassSymbol clazz = ASTHelpers.getSymbol(source.handler().enclosingClass());
    Tree member = memberAround(source.pathOf(callable));
    boolean inHandlerClass = ASTHelpers.getSymbol(member).owner == clazz;
    VarSymbol field = inHandlerClass ? loggerOf(clazz, ASTHelpers.getSymbol(member).isStatic(), callable) : null;
    if (field != null) {
      return new FailureLog(reference(field, member, clazz), typeOf(field), level, kind);
    }
    String context = usedContext(callable);
    return new FailureLog(context == null ? null : context + ".getLogger()", LAMBDA_LOGGER, level, kind);
  }

  /** Returns the method, or the field, in which a method or a lambda is. */
  private static Tree memberAround(TreePath callable) {
    TreePath member = callable;
    while (!(member.getParentPath().getLeaf() instanceof ClassTree)) {
      member = member.getParentPath();
    }
    return member.getLeaf();
  }

  /** Returns the variable that holds a logger at the loop, and that no function of the loop would be refused. */
  private static @Nullable VarSymbol localLogger(TreePath loop, Tree callable) {
    Tree child = null;
    for (Tree tree : loop) {
      List<? extends Tree> declarations = List.of();
      if (tree instanceof BlockTree block) {
        declarations = block.getStatements().subList(0, Math.max(block.getStatements().indexOf(child), 0));
      } else if (tree instanceof MethodTree method) {
        declarations = method.getParameters();
      }
      for (Tree declaration : declarations) {
        if (declaration instanceof VariableTree variable
            && isLogger(ASTHelpers.getSymbol(variable))
            && ASTHelpers.isConsideredFinal(ASTHelpers.getSymbol(variable))) {
          return ASTHelpers.getSymbol(variable);
        }
      }
      if (tree == callable) {
        return null;
      }
      child = tree;
    }
    return null;
  }

  /** Returns how the code names the field; null where something hides it and it cannot be named otherwise. */
  private static @Nullable String reference(VarSymbol field, Tree member, ClassSymbol clazz) {
    // A field's initializer, and a lambda in it, cannot name what is declared further down by its name alone.
    boolean[] hidden = {member instanceof VariableTree && field.pos > ASTHelpers.getStartPosition(member)};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        hidden[0] |= tree.getName() == field.name && ASTHelpers.getSymbol(tree) != field;
        return super.visitVariable(tree, null);
      }
    }.scan(member, null);
    if (!hidden[0]) {
      return field.name.toString();
    }
    if (field.isStatic()) {
      return clazz.name.isEmpty() ? null : clazz.name + "." + field.name;
    }
    return "this." + field.name;
  }

  private static @Nullable VarSymbol loggerOf(ClassSymbol clazz, boolean isStatic, Tree callable) {
    for (Symbol member : clazz.members().getSymbols(s -> s instanceof VarSymbol)) {
      boolean set = !typeOf(member).equals(LAMBDA_LOGGER) || HandlerSource.mentions(callable, member);
      if (isLogger(member) && set && (member.isStatic() || !isStatic)) {
        return (VarSymbol) member;
      }
    }
    return null;
  }

  private static boolean isLogger(Symbol variable) {
    return switch (typeOf(variable)) {
      case "org.slf4j.Logger", "org.apache.logging.log4j.Logger", "java.util.logging.Logger",
          "org.jboss.logging.Logger", LAMBDA_LOGGER -> true;
      default -> false;
    };
  }

  private static String typeOf(Symbol variable) {
    return variable.type.tsym == null ? "" : variable.type.tsym.getQualifiedName().toString();
  }

  /** Returns the name of the context of the method or lambda, if it logs through it. */
  private static @Nullable String usedContext(Tree callable) {
    List<? extends VariableTree> parameters =
        callable instanceof MethodTree method
            ? method.getParameters()
            : ((LambdaExpressionTree) callable).getParameters();
    for (VariableTree parameter : parameters) {
      VarSymbol symbol = ASTHelpers.getSymbol(parameter);
      if (typeOf(symbol).equals("com.amazonaws.services.lambda.runtime.Context") && logsThrough(symbol, callable)) {
        return symbol.name.toString();
      }
    }
    return null;
  }

  private static boolean logsThrough(VarSymbol context, Tree callable) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        found[0] |=
            ASTHelpers.getSymbol(tree).name.contentEquals("getLogger")
                && receiver != null
                && ASTHelpers.getSymbol(receiver) == context;
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(callable, null);
    return found[0];
  }

  /** Returns whether the handler logs. */
  boolean isKept() {
    return logger != null;
  }

  /** Returns the statement that logs the failure; none where the handler does not log. */
  List<String> lines(String exception, String record) {
    if (logger == null) {
      return List.of();
    }
    String text = "\"Failed to process " + kind.recordNoun() + " ";
    String identifier = kind.identifierOf(record);
    String call =
        switch (type) {
          case LAMBDA_LOGGER -> "log(" + text + "\" + " + identifier + " + \": \" + " + exception;
          case "java.util.logging.Logger" ->
              "log(" + level.get() + ".SEVERE, " + text + "\" + " + identifier + ", " + exception;
          case "org.jboss.logging.Logger" -> "errorf(" + exception + ", " + text + "%s\", " + identifier;
          default -> "error(" + text + "{}\", " + identifier + ", " + exception;
        };
    return List.of(logger + "." + call + ");");
  }
}
