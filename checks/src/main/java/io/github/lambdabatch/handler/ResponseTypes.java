package io.github.lambdabatch.handler;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.options.Options;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the runtime makes of a declared result.
 *
 * <p>Contract: "the declared return type decides the JSON". The runtime serialises with the handler's generic output
 * type, not with the object's class; only {@code Object} and maps show what they hold.
 */
final class ResponseTypes {
  private static final String PROPERTY = "batchItemFailures";
  private static final String GETTER = "getBatchItemFailures";
  private static final ImmutableSet<String> FUTURES =
      ImmutableSet.of(
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future");

  /** Wrappers that a framework takes off before it serialises; what is inside decides. */
  private static final ImmutableSet<String> UNWRAPPED =
      ImmutableSet.of("org.springframework.messaging.Message", "reactor.core.publisher.Mono");

  private final Types types;
  private final Options options;
  private final Helpers helpers;

  ResponseTypes(Types types, Options options, Helpers helpers) {
    this.types = types;
    this.options = options;
    this.helpers = helpers;
  }

  /** Returns what the runtime makes of the declared type, given the handler's body. */
  ResponseKind classify(Type declared, Tree body) {
    if (declared == null || declared.isErroneous()) {
      return ResponseKind.UNDECIDED;
    }
    if (declared.isPrimitiveOrVoid() || isNamed(declared, "java.lang.Void")) {
      return ResponseKind.NONE;
    }
    if (UNWRAPPED.contains(nameOf(declared))) {
      return declared.getTypeArguments().isEmpty()
          ? ResponseKind.UNDECIDED
          : classify(declared.getTypeArguments().head, body);
    }
    if (isBatchResponse(declared)) {
      return ResponseKind.BATCH;
    }
    if (declared.hasTag(TypeTag.TYPEVAR) || declared.hasTag(TypeTag.WILDCARD)) {
      return ResponseKind.UNDECIDED;
    }
    if (isNamed(declared, "java.lang.Object") || isSubtypeOf(declared, "java.util.Map")) {
      return classifyByReturns(declared, body);
    }
    return holdsBatchResponse(declared) || returnsBatchResponse(body) ? ResponseKind.HIDDEN : ResponseKind.NONE;
  }

  private ResponseKind classifyByReturns(Type declared, Tree body) {
    List<Type> returned = returnedTypes(body);
    if (returned.stream().anyMatch(this::isBatchResponse)) {
      return ResponseKind.BATCH;
    }
    boolean nothingReturned = returned.stream().allMatch(this::isPlain);
    return nothingReturned ? ResponseKind.NONE : ResponseKind.UNDECIDED;
  }

  /** Whether an object of this type can carry no failures: {@code null}, a string, a number, a boolean. */
  private boolean isPlain(Type type) {
    return type.hasTag(TypeTag.BOT)
        || type.isPrimitiveOrVoid()
        || types.unboxedTypeOrType(type).isPrimitive()
        || isNamed(type, "java.lang.String")
        || isNamed(type, "java.lang.Void");
  }

  /** Whether the type itself is serialised with a {@code batchItemFailures} property. */
  private boolean isBatchResponse(Type type) {
    if (!type.hasTag(TypeTag.CLASS)) {
      return false;
    }
    for (Type t : types.closure(type)) {
      if (hasProperty(t.tsym) || options.responseTypes().contains(nameOf(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasProperty(TypeSymbol clazz) {
    boolean isRecord = clazz.getKind().name().equals("RECORD");
    for (Symbol member : clazz.members().getSymbols(s -> isNamedLikeProperty(s))) {
      boolean getter = member.name.contentEquals(GETTER) && member.isPublic();
      boolean field = member.name.contentEquals(PROPERTY) && member instanceof VarSymbol && (isRecord || member.isPublic());
      if ((getter || field) && !member.isStatic()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedLikeProperty(Symbol member) {
    return member.name.contentEquals(GETTER) || member.name.contentEquals(PROPERTY);
  }

  /** Whether the type wraps a batch response, or lists its items, in a form that the runtime does not take apart. */
  private boolean holdsBatchResponse(Type type) {
    if (type.hasTag(TypeTag.ARRAY)) {
      return isBatchItemFailure(types.elemtype(type));
    }
    if (type.getTypeArguments().size() != 1) {
      return false;
    }
    Type argument = type.getTypeArguments().head;
    return (FUTURES.contains(nameOf(type)) && isBatchResponse(argument))
        || (isSubtypeOf(type, "java.lang.Iterable") && isBatchItemFailure(argument));
  }

  private static boolean isBatchItemFailure(Type type) {
    String name = nameOf(type);
    return name.startsWith(EventKind.EVENTS_PACKAGE) && name.endsWith("BatchItemFailure");
  }

  private boolean returnsBatchResponse(Tree body) {
    return returnedTypes(body).stream().anyMatch(type -> isBatchResponse(type) || holdsBatchResponse(type));
  }

  private List<Type> returnedTypes(Tree body) {
    List<Type> returned = new ArrayList<>();
    addReturned(body, returned, new HashSet<>());
    return returned;
  }

  private void addReturned(Tree body, List<Type> returned, Set<Tree> seen) {
    if (!seen.add(body)) {
      return;
    }
    if (body instanceof ExpressionTree expression) {
      add(expression, returned, seen);
      return;
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() != null) {
          add(tree.getExpression(), returned, seen);
        }
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        return null;
      }
    }.scan(body, null);
  }

  /** Adds the type of what is returned; what comes from a helper of the same file is what the helper returns. */
  private void add(ExpressionTree expression, List<Type> returned, Set<Tree> seen) {
    MethodTree helper =
        expression instanceof MethodInvocationTree call ? helpers.helper(ASTHelpers.getSymbol(call)) : null;
    if (helper != null && helper.getBody() != null) {
      addReturned(helper.getBody(), returned, seen);
      return;
    }
    Type type = ASTHelpers.getType(expression);
    if (type != null) {
      returned.add(type);
    }
  }

  /** The methods of the compilation unit. */
  interface Helpers {
    /** Returns the tree of the method, if the unit has it. */
    @Nullable MethodTree helper(MethodSymbol method);
  }

  private boolean isSubtypeOf(Type type, String name) {
    return type.hasTag(TypeTag.CLASS) && types.closure(type).stream().anyMatch(t -> isNamed(t, name));
  }

  private static boolean isNamed(Type type, String name) {
    return nameOf(type).equals(name);
  }

  private static String nameOf(Type type) {
    return type.tsym == null ? "" : type.tsym.getQualifiedName().toString();
  }
}
