package io.github.lambdabatch.proof.grammar;

/** Helpers that take the list of records: they return the failures, fill a list with them, or do all there is to do. */
final class ListHelpers {
  private final Draft draft;
  private final Choices choices;
  private final Result result;
  private final String name;

  ListHelpers(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
    this.name = draft.name("processAll");
  }

  String body() {
    if (!result.takesFailures()) {
      return delegating();
    }
    return switch (choices.below(3)) {
      case 0 -> returning();
      case 1 -> filling();
      default -> delegating();
    };
  }

  /** The helper returns the failures. */
  private String returning() {
    Loops.Form form = Loops.Form.of(choices);
    Sink inner = Sinks.forBatchResponse(draft, form.isParallel());
    String items = "return " + inner.items() + ";";
    String loop = new Loops(draft, inner, items, "messages").of(form).text();
    helper("List<BatchItemFailure>", "", draft.takePrelude() + loop + items + "\n");
    Returns returns = new Returns(draft, result, Sinks.ofList(draft, "failures"));
    return "List<BatchItemFailure> failures = " + name + "(event.getRecords());\n" + returns.last() + "\n";
  }

  /** The helper is given what it adds the failures to. */
  private String filling() {
    Loops.Form form = Loops.Form.of(choices);
    Sink sink = Sinks.forBatchResponse(draft, form.isParallel());
    String prelude = draft.takePrelude();
    String loop = new Loops(draft, sink, "return;", "messages").of(form).text();
    boolean given = !sink.parameter().isEmpty();
    helper("void", given ? ", " + sink.parameter() : "", draft.takePrelude() + loop);
    Returns returns = new Returns(draft, result, sink);
    String argument = given ? ", " + sink.argument() : "";
    return prelude + name + "(event.getRecords()" + argument + ");\n" + returns.last() + "\n";
  }

  /** The helper does all. */
  private String delegating() {
    helper(result.type(draft), "", Bodies.loopOver("messages", draft, result));
    String call = name + "(event.getRecords());\n";
    return result == Result.VOID_METHOD ? call : "return " + call;
  }

  private void helper(String returned, String parameter, String body) {
    draft.member(
        "private %s %s(List<%s> messages%s) {\n%s}".formatted(returned, name, draft.feed().record(), parameter, body));
  }
}
