package io.github.lambdabatch.fix;

import io.github.lambdabatch.handler.EventKind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a handler puts what failed: a list, or the response that it returns on the spot.
 *
 * @param name the expression for the list; null where a failure is returned on the spot
 * @param element how the file names the class of its elements; null where it holds bare identifiers
 * @param response how the file names the response class
 * @param listOf how the file names {@code java.util.List}
 * @param kind the kind of its records
 */
record FailureList(
    @Nullable String name, @Nullable String element, String response, Supplier<String> listOf, EventKind kind) {
  /** Returns whether the handler ends with the statement that reports. */
  boolean returnsOnTheSpot() {
    return name == null;
  }

  /** Returns the name of the variable with the list, or with the response that has it. */
  String variable() {
    return name.split("\\.")[0];
  }

  /** Returns the statement that reports the record. */
  String report(String record) {
    String identifier = kind.identifierOf(record);
    if (name == null) {
      return "return new " + response + "(" + listOf.get() + ".of(new " + element + "(" + identifier + ")));";
    }
    return name + ".add(" + (element == null ? identifier : "new " + element + "(" + identifier + ")") + ");";
  }

  /** Returns the condition that something has been reported. */
  String isFilled() {
    if (name == null) {
      throw unasked();
    }
    return "!" + name + ".isEmpty()";
  }

  /** Returns the refusal where the loop would have to ask for failures, and cannot. */
  static Refusal unasked() {
    return new Refusal("the loop cannot ask whether there are failures: they are in no list that it can use");
  }
}
