package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.Tree;

/** What is known of the value of an expression. */
sealed interface Value {
  /** Values without further structure. */
  enum Constant implements Value {
    UNKNOWN,
    NULL,
    TRUE,
    FALSE,
    ZERO,
    POSITIVE,
    /** A future of work that was handed to another thread; it says nothing of a failure that the work itself caught. */
    TASK;

    static Constant of(boolean value) {
      return value ? TRUE : FALSE;
    }
  }

  /** Whether a part of the batch belongs to the record at hand. */
  enum Age {
    /** The record that the running iteration works on. */
    CURRENT,
    /** A record of an iteration before: an identifier of this age names the wrong record. */
    EARLIER,
    /** No particular record. */
    NONE
  }

  /** What part of the batch a value is. */
  enum PartKind {
    EVENT,
    /** All records or some of them: a list, a stream, an iterator. */
    BATCH,
    /** The batch taken apart into groups of records. */
    GROUPS,
    RECORD,
    /** The message id or the sequence number, what a batch item failure has to name. */
    IDENTIFIER,
    /** The message group id. */
    GROUP,
    /** Anything else that was made from a record. */
    DATA,
    /** A batch item failure. */
    ITEM;

    boolean isWhole() {
      return this == EVENT || this == BATCH || this == GROUPS;
    }
  }

  /** A part of the batch, or something made from it. */
  record Part(PartKind kind, Age age) implements Value {}

  /** A constant with an identity: an enum constant or a string. */
  record Named(Object constant) implements Value {}

  /** An object that the handler made, or that a field holds: a collection, a response, a cell. */
  record Ref(Object site) implements Value {}

  /** An element of such a collection. */
  record Element(Object site) implements Value {}

  /** A lambda or a method reference. */
  record Function(Tree tree) implements Value {}

  /** A stream that has not run yet. */
  record Pipe(Value source, ImmutableList<Stage> stages, boolean parallel) implements Value {
    Pipe with(StageKind kind, Value function) {
      return new Pipe(
          source,
          ImmutableList.<Stage>builder().addAll(stages).add(new Stage(kind, function)).build(),
          parallel);
    }

    Pipe inParallel(boolean nowParallel) {
      return new Pipe(source, stages, nowParallel);
    }
  }

  /** What a stage of a stream does with an element. */
  enum StageKind {
    MAP,
    FILTER,
    /** Passes on what a filter would drop. */
    FILTER_NOT,
    FLAT_MAP,
    PEEK,
    /** May drop the element, for reasons not looked at. */
    SKIP
  }

  /** One stage of a stream. */
  record Stage(StageKind kind, Value function) {}

  /** An optional, or a stream of at most one element; {@link Constant#NULL} inside means that it is empty. */
  record Maybe(Value content) implements Value {}

  /** A caught or created exception. */
  record Failure() implements Value {}

  /** Returns whether the value was made from one record. */
  default boolean isOfRecord() {
    return this instanceof Part part && !part.kind().isWhole();
  }

  /** Returns whether the value is, or was made from, the whole batch. */
  default boolean isOfBatch() {
    return this instanceof Part part && part.kind().isWhole()
        || this instanceof Pipe pipe && pipe.source().isOfBatch();
  }

  /** Returns whether the value is known not to be {@code null}. */
  default boolean isNonNull() {
    return this != Constant.UNKNOWN
        && this != Constant.NULL
        && !(this instanceof Part part && part.kind() == PartKind.DATA)
        && !(this instanceof Element);
  }

  /** Returns the value once the next record is at hand. */
  default Value aged() {
    if (this instanceof Part part && part.age() == Age.CURRENT) {
      return new Part(part.kind(), Age.EARLIER);
    }
    return this instanceof Maybe maybe ? new Maybe(maybe.content().aged()) : this;
  }
}
