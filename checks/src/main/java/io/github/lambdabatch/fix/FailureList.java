package io.github.lambdabatch.fix;

import io.github.lambdabatch.handler.EventKind;

/**
 * The list in which a handler collects what failed.
 *
 * @param name its name in the source
 * @param element how the file names the class of its elements; null where it holds bare identifiers
 * @param kind the kind of its records
 */
record FailureList(String name, String element, EventKind kind) {
  /** Returns the statement that reports the record. */
  String report(String record) {
    String identifier = kind.identifierOf(record);
    return name + ".add(" + (element == null ? identifier : "new " + element + "(" + identifier + ")") + ");";
  }

  /** Returns the condition that something has been reported. */
  String isFilled() {
    return "!" + name + ".isEmpty()";
  }
}
