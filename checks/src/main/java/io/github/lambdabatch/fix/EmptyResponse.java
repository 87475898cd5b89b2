package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol;
import org.jspecify.annotations.Nullable;

/** Expressions for a response without failures, which can be written anew. */
final class EmptyResponse {
  private static final ImmutableSet<String> EMPTY_LISTS = ImmutableSet.of("of", "asList", "emptyList");

  private EmptyResponse() {}

  /** Whether the expression makes a response without failures. */
  static boolean is(@Nullable ExpressionTree expression) {
    if (expression == null || expression.toString().equals("null")) {
      return true;
    }
    if (expression instanceof NewClassTree creation) {
      return creation.getClassBody() == null
          && creation.getArguments().stream().allMatch(EmptyResponse::isEmptyList);
    }
    return expression instanceof MethodInvocationTree call && isBuiltEmpty(call);
  }

  /** Whether the call ends a chain that begins with {@code builder()} and sets nothing but empty lists. */
  private static boolean isBuiltEmpty(MethodInvocationTree build) {
    if (!ASTHelpers.getSymbol(build).name.contentEquals("build")) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(build);
    while (receiver instanceof MethodInvocationTree call) {
      if (ASTHelpers.getSymbol(call).name.contentEquals("builder")) {
        return true;
      }
      if (!call.getArguments().stream().allMatch(EmptyResponse::isEmptyList)) {
        return false;
      }
      receiver = ASTHelpers.getReceiver(call);
    }
    return false;
  }

  private static boolean isEmptyList(ExpressionTree argument) {
    if (argument.toString().equals("null")) {
      return true;
    }
    if (argument instanceof NewClassTree creation) {
      return creation.getArguments().isEmpty() && creation.getClassBody() == null;
    }
    Symbol symbol = ASTHelpers.getSymbol(argument);
    return argument instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && EMPTY_LISTS.contains(symbol.name.toString());
  }
}
