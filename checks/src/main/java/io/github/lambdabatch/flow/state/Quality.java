package io.github.lambdabatch.flow.state;

/**
 * Which record the identifier of a batch item failure names.
 *
 * <p>Contract: an identifier that is null, empty or not in the batch sends the whole batch back.
 */
public enum Quality {
  /** The record's own identifier. */
  RIGHT,
  /** The identifier of a record before this one. */
  STALE,
  /** Another property of the record. */
  FOREIGN,
  /** Nothing, or a constant. */
  NONE,
  /** Cannot be told. */
  UNKNOWN
}
