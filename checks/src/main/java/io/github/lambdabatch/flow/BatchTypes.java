package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.handler.EventKind;
import io.github.lambdabatch.knowledge.Concurrency;
import io.github.lambdabatch.knowledge.KnownMethod;
import io.github.lambdabatch.knowledge.Parsers;
import io.github.lambdabatch.options.Options;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what a static type says of a value: is it an event, a batch, a record, a collection. */
final class BatchTypes {
  private static final int MAX_DEPTH = 3;
  private static final ImmutableList<String> BATCH_CONTAINERS =
      ImmutableList.of("java.lang.Iterable", "java.util.stream.Stream", "java.util.Iterator");

  private final Options options;
  private final VisitorState state;
  private final Types types;
  private final Map<String, Optional<Type>> named = new HashMap<>();
  private final Map<Symbol, String> names = new HashMap<>();
  private final Map<MethodSymbol, KnownMethod> methods = new HashMap<>();
  private final Map<Symbol, Boolean> records = new HashMap<>();
  private final Map<Type, Boolean> batches = new IdentityHashMap<>();
  private final Map<Type, Boolean> partitions = new IdentityHashMap<>();
  private final Map<Type, Boolean> containers = new IdentityHashMap<>();

  BatchTypes(Options options, VisitorState state) {
    this.options = options;
    this.state = state;
    this.types = state.getTypes();
  }

  Type runtimeException() {
    return named("java.lang.RuntimeException").orElseThrow();
  }

  /** Returns the one exception that a known parser throws; null where a method may throw others. */
  @Nullable Type onlyExceptionOf(@Nullable Symbol method) {
    if (!(method instanceof MethodSymbol parser)) {
      return null;
    }
    // A class that the compiler has not come across, no catch names.
    return Parsers.exceptionOf(parser).stream().flatMap(name -> named(name).stream()).findFirst().orElse(null);
  }

  /** What {@code join} of a future throws. */
  Type completionException() {
    return named("java.util.concurrent.CompletionException").orElseGet(this::runtimeException);
  }

  /** Whether an exception that the waiting for a future declares may stand for what the task has thrown. */
  boolean wrapsFailures(Type exception) {
    String name = nameOf(exception);
    return !name.equals("java.lang.InterruptedException") && !name.equals("java.util.concurrent.TimeoutException");
  }

  private Optional<Type> named(String name) {
    return named.computeIfAbsent(name, n -> Optional.ofNullable(state.getTypeFromString(n)));
  }

  boolean isRecord(Type type) {
    return type.hasTag(TypeTag.CLASS)
        && records.computeIfAbsent(type.tsym, symbol -> EventKind.ofRecord(type, types).isPresent());
  }

  boolean isEvent(Type type) {
    return EventKind.ofEvent(type, types).isPresent();
  }

  /** Whether the type is a list, stream, iterator or array of records. */
  boolean isBatch(@Nullable Type type) {
    if (type == null) {
      return false;
    }
    Boolean known = batches.get(type);
    if (known == null) {
      Type element = elementOf(type);
      known = element != null && isRecord(element);
      batches.put(type, known);
    }
    return known;
  }

  /** Whether the type is a collection of parts of the batch, such as a map from a key to its records. */
  boolean isPartition(@Nullable Type type) {
    return type != null
        && partitions.computeIfAbsent(
            type, t -> !isRecord(t) && !isBatch(t) && !isFunction(t) && mentionsRecord(t, MAX_DEPTH));
  }

  /** Whether objects of the type only do something, and hold nothing: what can be looped over is none. */
  private boolean isFunction(Type type) {
    return types.isFunctionalInterface(type) && !isSubtype(type, "java.lang.Iterable");
  }

  private boolean mentionsRecord(Type type, int depth) {
    if (depth == 0 || type == null) {
      return false;
    }
    if (isRecord(type)) {
      return true;
    }
    return type.getTypeArguments().stream().anyMatch(t -> mentionsRecord(bound(t), depth - 1));
  }

  private Type elementOf(Type type) {
    if (type == null) {
      return null;
    }
    if (type.hasTag(TypeTag.ARRAY)) {
      return types.elemtype(type);
    }
    if (!type.hasTag(TypeTag.CLASS)) {
      return null;
    }
    for (String container : BATCH_CONTAINERS) {
      Type base = named(container).map(t -> types.asSuper(type, t.tsym)).orElse(null);
      if (base != null && !base.getTypeArguments().isEmpty()) {
        return bound(base.getTypeArguments().head);
      }
    }
    return null;
  }

  private Type bound(Type type) {
    return type.hasTag(TypeTag.WILDCARD) ? types.wildUpperBound(type) : type;
  }

  /** Returns what the type alone says of a value that is not known otherwise. */
  Value classify(Type type, Age age) {
    if (type == null) {
      return Constant.UNKNOWN;
    }
    if (isRecord(type)) {
      return new Part(PartKind.RECORD, age);
    }
    if (isBatch(type)) {
      return new Part(PartKind.BATCH, Age.NONE);
    }
    if (isPartition(type)) {
      return new Part(PartKind.GROUPS, Age.NONE);
    }
    return isEvent(type) ? new Part(PartKind.EVENT, Age.NONE) : Constant.UNKNOWN;
  }

  boolean isSubtype(@Nullable Type type, String name) {
    if (type == null) {
      return false;
    }
    return named(name).map(other -> types.isSubtype(types.erasure(type), types.erasure(other))).orElse(false);
  }

  /** Returns whether somebody who has an object of the type, or an array of them, can wait for other threads. */
  boolean isOfThreads(@Nullable Type type) {
    return type instanceof ArrayType array
        ? isOfThreads(array.getComponentType())
        : Concurrency.WAITED_FOR.stream().anyMatch(name -> isSubtype(type, name));
  }

  boolean isSubtype(Type type, Type other) {
    return types.isSubtype(types.erasure(type), types.erasure(other));
  }

  /** Whether the call does nothing that anybody else could ask for, as a log does. */
  boolean isLog(MethodInvocationTree call) {
    return known(ASTHelpers.getSymbol(call)).isHarmless() && typeOf(call).hasTag(TypeTag.VOID);
  }

  /** Whether objects of the type hold other objects that the analysis follows: collections, builders, cells. */
  boolean isContainer(@Nullable Type type) {
    return type != null
        && containers.computeIfAbsent(
            type,
            t -> isCollection(t) || isCell(t) || isResponse(t));
  }

  /** Whether the type is a collection, a map, or a map with several values for a key. */
  boolean isCollection(@Nullable Type type) {
    return isSubtype(type, "java.util.Collection")
        || isSubtype(type, "java.util.Map")
        || isSubtype(type, "com.google.common.collect.Multimap");
  }

  /** Whether the type is the context that Lambda hands to a handler. */
  boolean isContext(Type type) {
    return nameOf(type).equals("com.amazonaws.services.lambda.runtime.Context");
  }

  boolean isCell(@Nullable Type type) {
    String name = nameOf(type);
    return name.equals("java.util.concurrent.atomic.AtomicBoolean")
        || name.equals("java.util.concurrent.atomic.AtomicInteger")
        || name.equals("java.util.concurrent.atomic.AtomicLong")
        || name.equals("java.util.concurrent.atomic.AtomicReference");
  }

  /** Whether the type is a response class of aws-lambda-java-events, or a builder of one. */
  boolean isResponse(Type type) {
    String name = nameOf(type);
    return name.startsWith(EventKind.EVENTS_PACKAGE)
        && !isItem(type)
        && (name.contains("SQSBatchResponse") || name.contains("EventResponse"));
  }

  /** Whether the type is a batch item failure, or a builder of one. */
  boolean isItem(Type type) {
    String name = nameOf(type);
    return name.startsWith(EventKind.EVENTS_PACKAGE) && name.contains("BatchItemFailure");
  }

  /** Whether the type is a future whose result says nothing, such as {@code CompletableFuture<Void>}. */
  boolean isFutureOfNothing(Type type) {
    if (!isSubtype(type, "java.util.concurrent.Future")) {
      return false;
    }
    Type result = type.getTypeArguments().isEmpty() ? null : type.getTypeArguments().head;
    // What is called has had its wildcards captured.
    boolean unbound = result instanceof Type.CapturedType captured && captured.wildcard.isUnbound();
    return result == null || unbound || result.isUnbound() || nameOf(result).equals("java.lang.Void");
  }

  String nameOf(@Nullable Type type) {
    return type == null || type.tsym == null
        ? ""
        : names.computeIfAbsent(type.tsym, symbol -> symbol.getQualifiedName().toString());
  }

  /** Returns what is known of a method. */
  KnownMethod known(MethodSymbol method) {
    return methods.computeIfAbsent(method, m -> KnownMethod.of(m, options));
  }

  /** Whether the method is the one abstract method of a functional interface, or implements nothing but that. */
  boolean isFunctionalMethod(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol clazz) || !clazz.isInterface()) {
      return false;
    }
    return (method.flags() & Flags.DEFAULT) == 0 && !method.isStatic();
  }

  static Type typeOf(ExpressionTree tree) {
    return ASTHelpers.getType(tree);
  }

  /** Whether something goes into a collection of which nothing is known, and from there to anyone. */
  boolean isAddition(@Nullable Type receiverType, String name) {
    return isCollection(receiverType)
        && (name.startsWith("add") || name.startsWith("put") || name.startsWith("offer") || name.equals("push"));
  }
}
