package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.lambdabatch.handler.EventKind;
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
          && isOf(creation, EventKind.EVENTS_PACKAGE)
          && creation.getArguments().stream().allMatch(EmptyResponse::isEmptyList);
    }
    return expression instanceof MethodInvocationTree call && isBuiltEmpty(call);
  }

  /** Whether the expression makes a response whose list is null, or may be until one is set. */
  static boolean hasNoList(@Nullable ExpressionTree expression) {
    return is(expression) && !makesList(expression);
  }

  private static boolean makesList(@Nullable ExpressionTree expression) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree instanceof ExpressionTree argument && !argument.toString().equals("null") && isEmptyList(argument);
        return super.scan(tree, null);
      }
    }.scan(expression, null);
    return found[0];
  }

  /** Whether the call ends a chain that begins with {@code builder()} and sets nothing but empty lists. */
  private static boolean isBuiltEmpty(MethodInvocationTree build) {
    if (!ASTHelpers.getSymbol(build).name.contentEquals("build")) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(build);
    while (receiver instanceof MethodInvocationTree call) {
      if (ASTHelpers.getSymbol(call).name.contentEquals("builder")) {
        return call.getArguments().isEmpty() && isOf(call, EventKind.EVENTS_PACKAGE);
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
      return creation.getArguments().isEmpty() && creation.getClassBody() == null && isOfCollections(creation);
    }
    return argument instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && EMPTY_LISTS.contains(ASTHelpers.getSymbol(call).name.toString())
        && isOfCollections(call);
  }

  private static boolean isOfCollections(ExpressionTree tree) {
    return isOf(tree, "java.util") || isOf(tree, "com.google.common.collect");
  }

  /** Whether a method or a constructor is one of a library: others may fill what they make. */
  private static boolean isOf(ExpressionTree call, String packageName) {
    return ASTHelpers.getSymbol(call).packge().getQualifiedName().contentEquals(packageName);
  }
}
