package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Handlers that work on a record when the next one arrives, and on the last one behind the loop. */
final class HeldBack {
  private final Draft draft;
  private final Choices choices;
  private final Result result;

  HeldBack(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
  }

  String body() {
    draft.trait(Trait.HELD_BACK);
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, false) : null;
    Returns returns = new Returns(draft, result, sink);
    String records = Bodies.records(draft);
    String type = draft.feed().record();
    draft.before(type + " held = null;");
    Iteration turn = Iteration.of(draft, sink, "previous", "continue;").leavingBy("break;", returns.early());
    if (sink != null && !sink.report().contains("%1$s") && choices.below(8) == 7) {
      draft.trait(Trait.WRONG_IDENTIFIER);
      turn = turn.reportedBy(draft.feed().identifierOf("message"));
    }
    String work = Guards.of(turn).text();
    String loop =
        "for (%s message : %s) {\n%s previous = held;\nheld = message;\nif (previous != null) {\n%s}\n}\n"
            .formatted(type, records, type, work);
    String flush = flush(sink, returns, type);
    return draft.takePrelude() + loop + flush + returns.last() + "\n";
  }

  /** The work on the last record. */
  private String flush(@Nullable Sink sink, Returns returns, String type) {
    Code last = Guards.of(Iteration.of(draft, sink, "last", returns.early()).leavingBy(null, returns.early()));
    return "if (held != null) {\n%s last = held;\n%s}\n".formatted(type, last.text());
  }
}
