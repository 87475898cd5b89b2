package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
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
 * is not made to: its context may be null in tests.
 */
final class FailureLog {
  private final @Nullable VarSymbol logger;
  private final @Nullable String context;
  private final Supplier<String> level;
  private final EventKind kind;

  private FailureLog(
      @Nullable VarSymbol logger, @Nullable String context, Supplier<String> level, EventKind kind) {
    this.logger = logger;
    this.context = context;
    this.level = level;
    this.kind = kind;
  }

  /** Returns the log for the method in which a record loop is. */
  static FailureLog in(Tree callable, HandlerSource source, Names names) {
    EventKind kind = source.handler().kind();
    Supplier<String> level = () -> names.type("java.util.logging.Level");
    if (callable instanceof MethodTree method) {
      ClassSymbol clazz = ASTHelpers.getSymbol(source.handler().enclosingClass());
      boolean inHandlerClass = ASTHelpers.getSymbol(method).owner == clazz;
      VarSymbol logger = inHandlerClass ? loggerOf(clazz, ASTHelpers.getSymbol(method).isStatic()) : null;
      return new FailureLog(logger, logger == null ? usedContext(method) : null, level, kind);
    }
    return new FailureLog(null, null, level, kind);
  }

  private static @Nullable VarSymbol loggerOf(ClassSymbol clazz, boolean isStatic) {
    for (Symbol member : clazz.members().getSymbols(s -> s instanceof VarSymbol)) {
      if (isLogger(member) && (member.isStatic() || !isStatic)) {
        return (VarSymbol) member;
      }
    }
    return null;
  }

  private static boolean isLogger(Symbol field) {
    return switch (typeOf(field)) {
      case "org.slf4j.Logger", "org.apache.logging.log4j.Logger", "java.util.logging.Logger",
          "org.jboss.logging.Logger" -> true;
      default -> false;
    };
  }

  private static String typeOf(Symbol variable) {
    return variable.type.tsym == null ? "" : variable.type.tsym.getQualifiedName().toString();
  }

  /** Returns the name of the method's context, if the method logs through it. */
  private static @Nullable String usedContext(MethodTree method) {
    for (VariableTree parameter : method.getParameters()) {
      VarSymbol symbol = ASTHelpers.getSymbol(parameter);
      if (typeOf(symbol).equals("com.amazonaws.services.lambda.runtime.Context") && logsThrough(symbol, method)) {
        return symbol.name.toString();
      }
    }
    return null;
  }

  private static boolean logsThrough(VarSymbol context, MethodTree method) {
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
    }.scan(method, null);
    return found[0];
  }

  /** Returns whether the handler logs. */
  boolean isKept() {
    return context != null || logger != null;
  }

  /** Returns the statement that logs the failure; none where the handler does not log. */
  List<String> lines(String exception, String record) {
    String text = "Failed to process " + kind.recordNoun() + " ";
    String identifier = kind.identifierOf(record);
    if (context != null) {
      return List.of(
          context + ".getLogger().log(\"" + text + "\" + " + identifier + " + \": \" + " + exception + ");");
    }
    if (logger == null) {
      return List.of();
    }
    String name = logger.name.toString();
    return List.of(
        switch (typeOf(logger)) {
          case "java.util.logging.Logger" -> name
              + ".log("
              + level.get()
              + ".SEVERE, \""
              + text
              + "\" + "
              + identifier
              + ", "
              + exception
              + ");";
          case "org.jboss.logging.Logger" -> name
              + ".errorf("
              + exception
              + ", \""
              + text
              + "%s\", "
              + identifier
              + ");";
          default -> name + ".error(\"" + text + "{}\", " + identifier + ", " + exception + ");";
        });
  }
}
