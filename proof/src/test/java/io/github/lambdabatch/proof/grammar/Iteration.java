package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/**
 * One turn of a record loop, as the statements in it see it.
 *
 * @param sink where failures go, or null in a handler that has nowhere to report them
 * @param record the variable of the record
 * @param identifier the expression that is reported for it
 * @param next the statement that goes on with the next record
 * @param stop the statement that leaves the loop, or null where there is none
 * @param end the statements that return from the handler, or null where that is not possible
 * @param rest the expression for this record and all behind it, or null where it is not known
 * @param flag the statement that notes a failure for the records behind it, or null
 */
record Iteration(
    Draft draft,
    @Nullable Sink sink,
    String record,
    String identifier,
    String next,
    @Nullable String stop,
    @Nullable String end,
    @Nullable String rest,
    @Nullable String flag) {
  /** A turn that knows nothing but its record, and how to go on with the next. */
  static Iteration of(Draft draft, @Nullable Sink sink, String record, String next) {
    return new Iteration(
        draft, sink, record, draft.feed().identifierOf(record), next, null, null, null, null);
  }

  Choices choices() {
    return draft.choices();
  }

  Iteration reportedBy(String otherIdentifier) {
    return new Iteration(draft, sink, record, otherIdentifier, next, stop, end, rest, flag);
  }

  Iteration leavingBy(@Nullable String newStop, @Nullable String newEnd) {
    return new Iteration(draft, sink, record, identifier, next, newStop, newEnd, rest, flag);
  }

  /** The same turn inside an inner loop, which statements that go on or stop would mean. */
  Iteration inInnerLoop() {
    return new Iteration(draft, sink, record, identifier, "break;", null, end, rest, flag);
  }

  Iteration restedBy(@Nullable String newRest) {
    return new Iteration(draft, sink, record, identifier, next, stop, end, newRest, flag);
  }

  Iteration flaggedBy(@Nullable String newFlag) {
    return new Iteration(draft, sink, record, identifier, next, stop, end, rest, newFlag);
  }

  /** The statement that reports the record, if there is somewhere to report it. */
  Code report() {
    return sink == null ? Code.NOTHING : new Code(sink.reporting(record, identifier), true);
  }
}
