package io.github.lambdabatch.flow.state;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import org.jspecify.annotations.Nullable;

/** What is known of the value of an expression. */
public sealed interface Value {
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

    public static Constant of(boolean value) {
      return value ? TRUE : FALSE;
    }
  }

  /** Which attempt of a loop that counts them is at hand; kept until the loop asks whether there is one more. */
  enum Attempt implements Value {
    LAST,
    NOT_LAST
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
    /** The record at hand and all behind it. */
    REST,
    /** The batch taken apart into groups of records. */
    GROUPS,
    /** The number of records. */
    SIZE,
    /** Where in the batch the record is. */
    INDEX,
    RECORD,
    /** The message id or the sequence number, what a batch item failure has to name. */
    IDENTIFIER,
    /** The message group id. */
    GROUP,
    /** What a stream's record carries its sequence number in. */
    PAYLOAD,
    /** Another property of the record than its identifier, as it stands there. */
    PROPERTY,
    /** Anything else that was made from a record. */
    DATA;

    public boolean isList() {
      return this == BATCH || this == REST;
    }

    public boolean isWhole() {
      return this == EVENT || isList() || this == GROUPS || this == SIZE;
    }
  }

  /** A part of the batch, or something made from it. */
  record Part(PartKind kind, Age age) implements Value {}

  /**
   * A batch item failure.
   *
   * @param origin the expression for its identifier, or what makes it without one
   */
  record Item(Quality quality, Age age, Tree origin) implements Value {}

  /** A constant with an identity: an enum constant or a string. */
  record Named(Object constant) implements Value {}

  /** A small number that is counted. */
  record Count(int number) implements Value {
    /** No larger one is counted. */
    public static final int LIMIT = 5;

    /** Returns the sum; unknown where that is no small number. */
    public Value plus(int more) {
      return Math.abs(number + more) <= LIMIT + 1 ? new Count(number + more) : Constant.UNKNOWN;
    }
  }

  /** An object that the handler made, or that a field holds: a collection, a response, a cell. */
  record Ref(Object site) implements Value {}

  /**
   * An element of such a collection.
   *
   * @param made whether it is something that was made from one, or one that was chosen
   */
  record Element(Object site, boolean made) implements Value {
    public Element(Object site) {
      this(site, false);
    }

    public Element remade() {
      return made ? this : new Element(site, true);
    }
  }

  /** What a function that is made of others does after its first one. */
  enum StepKind {
    /** Turns its boolean result around. */
    NEGATE,
    /** Runs another one on its result. */
    ON_RESULT,
    /** Runs another one on the same arguments. */
    AS_WELL,
    /** Runs another one on the same arguments if it was true. */
    IF_TRUE,
    /** Runs another one on the same arguments if it was false. */
    IF_FALSE
  }

  /** One step of a function that is made of others. */
  record Step(StepKind kind, Value function) {}

  /**
   * A lambda, a method reference, the method of an anonymous class, or the call that makes an identity.
   *
   * @param steps what is done with its result, in order
   */
  record Function(Tree tree, ImmutableList<Step> steps) implements Value {
    public Function(Tree tree) {
      this(tree, ImmutableList.of());
    }

    public Function negate() {
      return then(StepKind.NEGATE, Constant.UNKNOWN);
    }

    public Function then(StepKind kind, Value function) {
      return new Function(
          tree, ImmutableList.<Step>builder().addAll(steps).add(new Step(kind, function)).build());
    }
  }

  /** A stream that has not run yet. */
  record Pipe(Value source, ImmutableList<Stage> stages, boolean parallel) implements Value {
    public Pipe with(StageKind kind, Value function) {
      return new Pipe(
          source,
          ImmutableList.<Stage>builder().addAll(stages).add(new Stage(kind, function)).build(),
          parallel);
    }

    public Pipe inParallel(boolean nowParallel) {
      return new Pipe(source, stages, nowParallel);
    }
  }

  /** What a stage of a stream does with an element. */
  enum StageKind {
    MAP,
    FILTER,
    /** Passes on what a filter would drop. */
    FILTER_NOT,
    /** Passes elements on until the first that it would drop, and then no more. */
    TAKE_WHILE,
    /** Drops elements until the first that it would pass on, and then no more, without looking at them. */
    DROP_WHILE,
    FLAT_MAP,
    PEEK,
    /** Makes something of the element that comes to the end, and passes the element on as well. */
    KEY,
    /** The same with one element after the other, whatever threads they come from. */
    ONE_AT_A_TIME,
    /** May drop the element, for reasons not looked at. */
    SKIP
  }

  /** One stage of a stream. */
  record Stage(StageKind kind, Value function) {}

  /** An optional, or a stream of at most one element; {@link Constant#NULL} inside means that it is empty. */
  record Maybe(Value content) implements Value {}

  /**
   * A caught or created exception.
   *
   * @param type the class that it was made of; null for one that was caught
   */
  record Failure(@Nullable Symbol type) implements Value {}

  /** Returns whether the value was made from one record. */
  default boolean isOfRecord() {
    return this instanceof Item || this instanceof Part part && !part.kind().isWhole();
  }

  /** Returns whether the value is, or was made from, the whole batch. */
  default boolean isOfBatch() {
    return this instanceof Part part && part.kind().isWhole()
        || this instanceof Pipe pipe && pipe.source().isOfBatch();
  }

  /** Returns whether the value holds the record at hand and those behind it, and none before it. */
  default boolean isRest() {
    return this instanceof Part part && part.kind() == PartKind.REST && part.age() == Age.CURRENT
        || this instanceof Pipe pipe && pipe.source().isRest();
  }

  /** Returns whether the value is known not to be {@code null}. */
  default boolean isNonNull() {
    return this != Constant.UNKNOWN
        && this != Constant.NULL
        && !(this instanceof Part part && (part.kind() == PartKind.DATA || part.kind() == PartKind.PROPERTY))
        && !(this instanceof Element);
  }

  /** Returns which record the value was made from, if from one. */
  default Age age() {
    return this instanceof Part part ? part.age() : this instanceof Item item ? item.age() : Age.NONE;
  }

  /** Returns the value once the next record is at hand. */
  default Value aged() {
    if (this instanceof Part part && part.age() == Age.CURRENT) {
      return new Part(part.kind(), Age.EARLIER);
    }
    if (this instanceof Item item && item.age() == Age.CURRENT) {
      return new Item(item.quality(), Age.EARLIER, item.origin());
    }
    return this instanceof Maybe maybe ? new Maybe(maybe.content().aged()) : this;
  }
}
