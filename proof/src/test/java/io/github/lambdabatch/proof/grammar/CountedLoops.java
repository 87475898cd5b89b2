package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Index loops that stop at a failure, note it in a flag, and see to the rest of the batch behind the loop. */
final class CountedLoops {
  private final Draft draft;
  private final Choices choices;
  private final Result result;

  CountedLoops(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
  }

  String body() {
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, false) : null;
    Returns returns = new Returns(draft, result, sink);
    String records = Bodies.records(draft);
    String flag = choices.of("failWholeBatch", "stopped");
    draft.before("boolean " + flag + " = false;");
    draft.before("int index = 0;");
    WorkCall work = WorkCalls.of(draft, "message");
    String caught = choices.below(8) == 7 ? Guards.narrow(choices, work) : Guards.broad(choices, work);
    String log = choices.below(2) == 0 ? Actions.log("e").text() : "";
    String loop =
        "for (; index < %s.size(); index++) {\n%s message = %s.get(index);\n".formatted(
                records, draft.feed().record(), records)
            + "try {\n%s} catch (%s e) {\n%s%s = true;\nbreak;\n}\n}\n".formatted(work.text(), caught, log, flag);
    return draft.takePrelude() + loop + "if (" + flag + ") {\n" + rest(sink, records) + "}\n" + returns.last() + "\n";
  }

  /** What is done about the records from the failed one on; without a response, that is to throw. */
  private String rest(@Nullable Sink sink, String records) {
    if (sink == null) {
      return choices.of("throw new IllegalStateException(\"stopped at \" + index);\n", "LOG.warning(\"stopped\");\n");
    }
    String start =
        switch (choices.of(0, 0, 0, 0, 1, 2)) {
          case 0 -> "index";
          case 1 -> {
            draft.trait(Trait.SKIPS_FAILED);
            yield "index + 1";
          }
          default -> {
            draft.trait(Trait.WHOLE_BATCH);
            yield "0";
          }
        };
    String one = draft.name("unprocessed");
    String report = sink.reporting(one, draft.feed().identifierOf(one));
    return switch (choices.below(3)) {
      case 0 ->
          "for (int rest = %s; rest < %s.size(); rest++) {\n%s %s = %s.get(rest);\n%s}\n"
              .formatted(start, records, draft.feed().record(), one, records, report);
      case 1 ->
          "for (%s %s : %s.subList(%s, %s.size())) {\n%s}\n"
              .formatted(draft.feed().record(), one, records, start, records, report);
      default ->
          "%s.stream().skip(%s).forEach(%s -> {\n%s});\n".formatted(records, start, one, report);
    };
  }
}
