package io.github.lambdabatch.fix;

/** What a handler's rewrite consists of. Each part may be refused for reasons of its own. */
public enum Part {
  /** The response, the failure list, the try for each record, the end of the loop. */
  LOOP,
  /** The identifiers of batch item failures. */
  IDENTIFIERS,
  /** The responses that are returned without the failures that were collected. */
  RESPONSE,
  /** The declared result. */
  TYPE,
  /** The field that failures are collected in. */
  FIELD,
  /** The collection that several threads fill. */
  LIST
}
