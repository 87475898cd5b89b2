package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableSet;

/** The declared result of a handler: what the runtime makes of what it returns. */
enum Result {
  RESPONSE,
  OBJECT,
  MAP,
  OWN_TYPE,
  SERIALIZABLE,
  LIST,
  FUTURE,
  VOID,
  VOID_METHOD,
  STRING,
  BOOLEAN;

  static Result of(Choices choices) {
    if (choices.below(300) == 299) {
      return MAP;
    }
    return choices.of(
        RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE, RESPONSE,
        RESPONSE, VOID, VOID, VOID_METHOD, STRING, BOOLEAN, OBJECT, OWN_TYPE, SERIALIZABLE, LIST, FUTURE);
  }

  /** Whether the handler returns failures, be it in a way that Lambda does not understand. */
  boolean takesFailures() {
    return compareTo(VOID) < 0;
  }

  /** What is known of a handler with this result. */
  ImmutableSet<Trait> traits() {
    return switch (this) {
      case SERIALIZABLE, LIST, FUTURE -> ImmutableSet.of(Trait.HIDDEN_RESULT);
      case MAP -> ImmutableSet.of(Trait.MAP_RESULT);
      case RESPONSE, OBJECT, OWN_TYPE -> ImmutableSet.of();
      default -> ImmutableSet.of(Trait.NO_BATCH_RESPONSE);
    };
  }

  /** Whether functions of Spring have such a result. */
  boolean isForSpring() {
    return this == RESPONSE || this == OBJECT || this == STRING;
  }

  /** The declared type. */
  String type(Draft draft) {
    return switch (this) {
      case RESPONSE -> draft.feed().response();
      case OBJECT -> "Object";
      case MAP -> "Map<String, Object>";
      case OWN_TYPE -> "Answer";
      case SERIALIZABLE -> "Serializable";
      case LIST -> "List<BatchItemFailure>";
      case FUTURE -> "CompletableFuture<" + draft.feed().response() + ">";
      case VOID -> "Void";
      case VOID_METHOD -> "void";
      case STRING -> "String";
      case BOOLEAN -> "Boolean";
    };
  }

  /** The expression that returns the failures. */
  String expression(Sink sink) {
    return switch (this) {
      case RESPONSE, OBJECT, SERIALIZABLE -> sink.response();
      case MAP -> "Map.of(\"batchItemFailures\", " + sink.items() + ")";
      case OWN_TYPE -> "new Answer(" + sink.items() + ")";
      case LIST -> sink.items();
      case FUTURE -> "CompletableFuture.completedFuture(" + sink.response() + ")";
      default -> throw new IllegalStateException("no failures in " + this);
    };
  }

  /** What a handler returns that has no failures to return. */
  String plain() {
    return switch (this) {
      case VOID -> "null";
      case STRING -> "\"OK\"";
      case BOOLEAN -> "true";
      default -> throw new IllegalStateException("nothing to return in " + this);
    };
  }
}
