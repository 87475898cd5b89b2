package io.github.lambdabatch.handler;

/** What the runtime makes of a handler's declared result. */
public enum ResponseKind {
  /** Serialised with a {@code batchItemFailures} property: Lambda reads a partial batch response. */
  BATCH,
  /** No batch response: a normal return deletes every record, and only an exception brings them back. */
  NONE,
  /**
   * The handler returns a batch response through a declared type that hides it.
   *
   * <p>Contract: the runtime serialises with the declared type, so {@code Serializable} becomes <code>{}</code> and a
   * {@code CompletableFuture} its own state; reported failures are lost.
   */
  HIDDEN,
  /** Cannot be told from the source, such as a {@code Map} or an {@code Object} that another class builds. */
  UNDECIDED
}
