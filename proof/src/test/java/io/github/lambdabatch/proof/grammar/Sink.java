package io.github.lambdabatch.proof.grammar;

/**
 * Where a handler puts the failures.
 *
 * @param parameter how a helper declares it, as it is passed to one
 * @param argument its name
 * @param report the statement that reports a failure, with the record's variable and its identifier to be filled in
 * @param none the expression for whether there is no failure
 * @param items the expression for all batch item failures
 * @param response the expression for the batch response
 */
record Sink(String parameter, String argument, String report, String none, String items, String response) {
  /** Whether what it collects are batch item failures, in a list. */
  boolean isListOfItems() {
    return items.equals(argument);
  }

  /** The expression for whether there are failures. */
  String some() {
    return none.startsWith("!") ? none.substring(1) : "!" + none;
  }

  /** The same, where each report holds that lock. */
  Sink lockedBy(String lock) {
    String locked = "synchronized (" + lock + ") {\n" + report + "\n}";
    return new Sink(parameter, argument, locked, none, items, response);
  }

  /** Whether reports hold a lock, which what else is added does not. */
  boolean isLocked() {
    return report.startsWith("synchronized");
  }

  /** The statement that reports this record by this identifier. */
  String reporting(String record, String identifier) {
    return report.formatted(record, identifier) + "\n";
  }
}
