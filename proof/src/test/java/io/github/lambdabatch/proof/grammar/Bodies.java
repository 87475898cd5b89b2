package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** The body of a handler: in what style it goes through the batch, and what stands before that. */
final class Bodies {
  private enum Style {
    LOOP,
    COLLECTED,
    FIRST,
    GROUPED,
    LIST_HELPER,
    COUNTED,
    MAPPED,
    LISTING,
    ROUNDS,
    HELD_BACK,
    FUTURES;

    static Style of(Choices choices) {
      int share = choices.below(400);
      return share < 230
          ? LOOP
          : share < 278
              ? COLLECTED
              : share < 302
                  ? FIRST
                  : share < 322
                      ? GROUPED
                      : share < 350 ? LIST_HELPER : share < 362 ? COUNTED : rare(share);
    }

    /** The styles of which a few handlers show enough. */
    private static Style rare(int share) {
      return share < 363 ? MAPPED : share < 364 ? LISTING : share < 365 ? HELD_BACK : share < 367 ? ROUNDS : FUTURES;
    }
  }

  private Bodies() {}

  static String of(Draft draft, Result result) {
    String guard = draft.choices().below(10) == 9 ? EmptyBatches.guard(draft, result) : "";
    return guard + inStyle(Style.of(draft.choices()), draft, result);
  }

  private static String inStyle(Style style, Draft draft, Result result) {
    return switch (style) {
      case LOOP -> loop(draft, result);
      case COLLECTED -> result.takesFailures() ? new CollectingStreams(draft, result).body() : loop(draft, result);
      case FIRST -> new FirstRecord(draft, result).body();
      case GROUPED -> new Groups(draft, result).body();
      case LIST_HELPER -> new ListHelpers(draft, result).body();
      case COUNTED -> new CountedLoops(draft, result).body();
      case MAPPED -> new Mapped(draft, result).body();
      case LISTING -> result.takesFailures() ? new Listings(draft, result).body() : loop(draft, result);
      case ROUNDS -> new Rounds(draft, result).body();
      case HELD_BACK -> new HeldBack(draft, result).body();
      case FUTURES -> new Futures(draft, result).body();
    };
  }

  private static String loop(Draft draft, Result result) {
    return loopOver(records(draft), draft, result);
  }

  /** A loop over these records, with all that stands around it. */
  static String loopOver(String records, Draft draft, Result result) {
    Loops.Form form = Loops.Form.of(draft.choices());
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, form.isParallel()) : null;
    Returns returns = new Returns(draft, result, sink);
    String loop = new Loops(draft, sink, returns.early(), records).of(form).text();
    return draft.takePrelude() + loop + returns.last() + "\n";
  }

  /** The expression for the records, which may be a variable. */
  static String records(Draft draft) {
    if (draft.choices().below(3) < 2) {
      return "event.getRecords()";
    }
    draft.before("List<%s> records = event.getRecords();".formatted(draft.feed().record()));
    return "records";
  }
}
