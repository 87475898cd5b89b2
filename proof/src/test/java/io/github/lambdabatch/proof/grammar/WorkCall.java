package io.github.lambdabatch.proof.grammar;

/**
 * The work on a record.
 *
 * @param text the statements
 * @param checked whether they throw a checked exception
 */
record WorkCall(String text, boolean checked) {}
