package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Batches that are cut into rounds of three records, each of which is looped over in turn. */
final class Rounds {
  private final Draft draft;
  private final Choices choices;
  private final Result result;
  private final String type;

  Rounds(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
    this.type = draft.feed().record();
  }

  String body() {
    draft.trait(Trait.ROUNDS);
    Loops.Form form = Loops.Form.of(choices);
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, form.isParallel()) : null;
    Returns returns = new Returns(draft, result, sink);
    String records = Bodies.records(draft);
    String prelude = draft.takePrelude();
    String each = sink != null && sink.isListOfItems() && choices.below(3) == 2 ? byHelper(sink, form) : inPlace(sink, form, returns);
    String behind = sink == null ? "" : behind(sink, records);
    return prelude + rounds(records, each + behind) + returns.last() + "\n";
  }

  private String inPlace(@Nullable Sink sink, Loops.Form form, Returns returns) {
    String loop = new Loops(draft, sink, returns.early(), "chunk").of(form).text();
    return draft.takePrelude() + loop;
  }

  /** A helper returns the failures of each round. */
  private String byHelper(Sink sink, Loops.Form form) {
    String name = draft.name("processChunk");
    draft.before("List<BatchItemFailure> found = " + (form.isParallel() ? "new CopyOnWriteArrayList<>()" : "new ArrayList<>()") + ";");
    Sink inner = Sinks.ofList(draft, "found");
    String loop = new Loops(draft, inner, "return found;", "chunk").of(form).text();
    draft.member(
        "private List<BatchItemFailure> %s(List<%s> chunk) {\n%s%sreturn found;\n}"
            .formatted(name, type, draft.takePrelude(), loop));
    return "%s.addAll(%s(chunk));\n".formatted(sink.argument(), name);
  }

  /** What is asked behind a round: whether there are failures, which end the rounds. */
  private String behind(Sink sink, String records) {
    int asked = choices.of(0, 0, 1, 1, 2);
    if (asked == 0) {
      return "";
    }
    String one = draft.name("later");
    String rest =
        asked == 2
            ? ""
            : "for (%s %s : %s.subList(from + chunk.size(), %s.size())) {\n%s}\n"
                .formatted(type, one, records, records, sink.reporting(one, draft.feed().identifierOf(one)));
    return "if (%s) {\n%sbreak;\n}\n".formatted(sink.some(), rest);
  }

  private String rounds(String records, String each) {
    return "for (int from = 0; from < %s.size(); from += 3) {\nList<%s> chunk = %s.subList(from, Math.min(from + 3, %s.size()));\n%s}\n"
        .formatted(records, type, records, records, each);
  }
}
