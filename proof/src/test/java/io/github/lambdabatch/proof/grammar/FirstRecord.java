package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Handlers that take the first record, and no other: by mistake, or because there is but one in each batch. */
final class FirstRecord {
  private final Draft draft;
  private final Choices choices;
  private final Result result;

  FirstRecord(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
  }

  String body() {
    draft.trait(Trait.FIRST_RECORD);
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, false) : null;
    Returns returns = new Returns(draft, result, sink);
    String end = returns.early();
    String size = choices.below(4) == 3 ? size() : "";
    String records = Bodies.records(draft);
    String work;
    if (choices.below(6) == 5) {
      Code turn = Guards.of(Iteration.of(draft, sink, "message", "return;"));
      work = "%s.stream().findFirst().ifPresent(message -> {\n%s});\n".formatted(records, turn.text());
    } else {
      Code turn = Guards.of(Iteration.of(draft, sink, "message", end).leavingBy(null, end));
      work =
          "%s message = %s;\n%s".formatted(draft.feed().record(), records + first(), turn.text());
      if (!turn.completes()) {
        return size + draft.takePrelude() + work;
      }
    }
    return size + draft.takePrelude() + work + returns.last() + "\n";
  }

  private String first() {
    return choices.of(
        ".get(0)", ".get(0)", ".get(0)", ".stream().findFirst().orElseThrow()", ".stream().findFirst().get()");
  }

  private String size() {
    draft.trait(Trait.EXPECTS_ONE);
    return choices.of(
        "if (event.getRecords().size() != 1) {\nthrow new IllegalStateException(\"one record expected\");\n}\n",
        "int size = event.getRecords().size();\nif (size > 1) {\nthrow new IllegalArgumentException(\"batch size\");\n}\n");
  }
}
