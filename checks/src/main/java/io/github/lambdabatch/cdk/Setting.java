package io.github.lambdabatch.cdk;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;

/** What the value of a setting is known to be. */
enum Setting {
  /** It is on. */
  ON,
  /** It is off, as it is where nobody sets it. */
  OFF,
  /** Only the running program knows. */
  UNKNOWN;

  /** What the list of response types holds where the setting is on. */
  static final String REPORT = "ReportBatchItemFailures";

  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of(
          "java.util.List#of",
          "java.util.Arrays#asList",
          "java.util.Collections#singletonList",
          "java.util.Collections#emptyList",
          "com.google.common.collect.ImmutableList#of");

  /** Returns what a call of the setting's method makes it. */
  static Setting of(Call call) {
    return call.property().equals(CdkClass.RESPONSE_TYPES) ? ofList(call.argument()) : ofFlag(call.argument());
  }

  private static Setting ofFlag(ExpressionTree argument) {
    Boolean constant = ASTHelpers.constValue(argument, Boolean.class);
    if (constant != null) {
      return constant ? ON : OFF;
    }
    return isField(argument, "FALSE") ? OFF : isField(argument, "TRUE") ? ON : UNKNOWN;
  }

  private static boolean isField(ExpressionTree argument, String name) {
    ExpressionTree tree = ASTHelpers.stripParentheses(argument);
    boolean named = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    Symbol field = named ? ASTHelpers.getSymbol(tree) : null;
    return field != null
        && field.name.contentEquals(name)
        && field.owner.getQualifiedName().contentEquals("java.lang.Boolean");
  }

  private static Setting ofList(ExpressionTree argument) {
    if (!(ASTHelpers.stripParentheses(argument) instanceof MethodInvocationTree list) || !isList(list)) {
      return UNKNOWN;
    }
    boolean known = true;
    for (ExpressionTree element : list.getArguments()) {
      Object constant = ASTHelpers.constValue(element);
      if (REPORT.equals(constant)) {
        return ON;
      }
      known &= constant instanceof String;
    }
    return known ? OFF : UNKNOWN;
  }

  private static boolean isList(MethodInvocationTree call) {
    Optional<MethodSymbol> method = Trees.methodOf(call);
    return method.isPresent()
        && LISTS.contains(method.get().owner.getQualifiedName() + "#" + method.get().name);
  }

  /** Returns whether the call switches something off. */
  static boolean isOff(Call flag) {
    return ofFlag(flag.argument()) == OFF;
  }

  /** Returns whether a batch is known to have room for several records. */
  static boolean isBatch(Call batchSize) {
    Object constant = ASTHelpers.constValue(batchSize.argument());
    return constant instanceof Number size && size.doubleValue() != 1;
  }
}
