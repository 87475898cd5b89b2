package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** How a handler ends: with what it collected, or, by mistake, with something else. */
final class Returns {
  private final Draft draft;
  private final Result result;
  private final @Nullable Sink sink;

  Returns(Draft draft, Result result, @Nullable Sink sink) {
    this.draft = draft;
    this.result = result;
    this.sink = sink;
  }

  /** The statement that returns from the middle of the handler. */
  String early() {
    if (result == Result.VOID_METHOD) {
      return "return;";
    }
    return "return " + (sink == null ? result.plain() : result.expression(sink)) + ";";
  }

  /** The statements at the end of the handler. */
  String last() {
    if (sink == null) {
      return result == Result.VOID_METHOD ? "" : early();
    }
    return result == Result.RESPONSE ? response() : early();
  }

  private String response() {
    String type = draft.feed().response();
    Choices choices = draft.choices();
    if (draft.has(Trait.TRACKER) && choices.below(2) == 0) {
      return early();
    }
    return switch (choices.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6)) {
      case 1 -> "return %s.builder().withBatchItemFailures(%s).build();".formatted(type, sink.items());
      case 2 ->
          "%s response = new %s();\nresponse.setBatchItemFailures(%s);\nreturn response;"
              .formatted(type, type, sink.items());
      case 3 -> "if (%s) {\nreturn %s;\n}\n%s".formatted(sink.none(), empty(type), early());
      case 4 -> "return %s ? %s : %s;".formatted(sink.none(), empty(type), sink.response());
      case 5 -> wrong("return " + empty(type) + ";");
      case 6 -> wrong("return %s ? %s : %s;".formatted(sink.none(), sink.response(), empty(type)));
      default -> early();
    };
  }

  private String wrong(String statement) {
    draft.trait(Trait.WRONG_RETURN);
    return statement;
  }

  private String empty(String type) {
    return draft.choices().of("new " + type + "()", "null", draft.feed().responseOf("new ArrayList<>()"));
  }
}
