package io.github.lambdabatch.cdk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.cdk.CdkClass.Role;
import java.util.Optional;

/**
 * Code that sets {@code FunctionResponseTypes} in a resource that another class of the library made: in an aspect, or on
 * {@code mapping.getNode().getDefaultChild()}.
 *
 * <p>Which event sources it is for cannot be told; so nothing can be said of any.
 */
final class EscapeHatch {
  private static final String SETTER = "setFunctionResponseTypes";
  private static final ImmutableSet<String> OVERRIDES =
      ImmutableSet.of("addOverride", "addPropertyOverride", "addDeletionOverride", "addPropertyDeletionOverride");
  private static final ImmutableList<String> SETTINGS =
      ImmutableList.of("FunctionResponseTypes", "BatchSize", "EventSourceArn");

  private EscapeHatch() {}

  /** Returns whether the call is one, and not on a resource that the same unit makes and keeps in a variable. */
  static boolean isAt(TreePath path, Variables variables) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    boolean sets = Trees.nameOf(call).equals(SETTER);
    if (!sets && !(isOverride(call) && mayOverrideSetting(call) && isOnMapping(call))) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver == null || !isMadeHere(ASTHelpers.stripParentheses(receiver), variables);
  }

  /** Returns whether the call changes the resource in the template by a path. */
  static boolean isOverride(MethodInvocationTree call) {
    return OVERRIDES.contains(Trees.nameOf(call)) && !call.getArguments().isEmpty();
  }

  /** Returns whether the path may be the one of a setting that matters. */
  static boolean mayOverrideSetting(MethodInvocationTree call) {
    String path = ASTHelpers.constValue(call.getArguments().get(0), String.class);
    return path == null || SETTINGS.stream().anyMatch(path::contains);
  }

  /** A resource of another kind has a class of its own. */
  private static boolean isOnMapping(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver == null || ASTHelpers.getType(receiver) == null) {
      return true;
    }
    Symbol type = ASTHelpers.getType(receiver).tsym;
    return isResource(type) || !CdkClass.isOfLibrary(type) || type.name.contentEquals("CfnResource");
  }

  private static boolean isMadeHere(ExpressionTree receiver, Variables variables) {
    Symbol variable = ASTHelpers.getSymbol(receiver);
    Optional<TreePath> declaration = variables.declaration(variable);
    return makesResource(receiver)
        || declaration.isPresent()
            && Variables.isClosed(variable)
            && makesResource(((VariableTree) declaration.get().getLeaf()).getInitializer());
  }

  private static boolean makesResource(Tree tree) {
    if (tree instanceof NewClassTree created) {
      return isResource(ASTHelpers.getSymbol(created.getIdentifier()));
    }
    return tree instanceof MethodInvocationTree call
        && Trees.methodOf(call)
            .filter(method -> method.name.contentEquals("build"))
            .flatMap(method -> CdkClass.ofBuilder(method.owner))
            .isPresent();
  }

  private static boolean isResource(Symbol clazz) {
    return CdkClass.of(clazz).filter(cdk -> cdk.role() == Role.RESOURCE).isPresent();
  }
}
