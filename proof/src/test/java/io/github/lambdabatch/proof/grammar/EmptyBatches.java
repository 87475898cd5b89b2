package io.github.lambdabatch.proof.grammar;

/** What handlers ask before anything else: whether there are records at all. */
final class EmptyBatches {
  private EmptyBatches() {}

  static String guard(Draft draft, Result result) {
    String condition =
        draft.choices()
            .of(
                "event.getRecords().isEmpty()",
                "event.getRecords() == null || event.getRecords().isEmpty()",
                "event == null || event.getRecords() == null");
    return "if (%s) {\n%s\n}\n".formatted(condition, nothingToDo(draft, result));
  }

  /** The statement that returns where there is nothing to do. */
  private static String nothingToDo(Draft draft, Result result) {
    String response = "new " + draft.feed().response() + "()";
    return switch (result) {
      case RESPONSE, OBJECT, SERIALIZABLE ->
          "return " + draft.choices().of(response, draft.feed().responseOf("new ArrayList<>()"), "null") + ";";
      case MAP -> "return Map.of();";
      case OWN_TYPE -> "return new Answer(List.of());";
      case LIST -> "return List.of();";
      case FUTURE -> "return CompletableFuture.completedFuture(" + response + ");";
      case VOID_METHOD -> "return;";
      default -> "return " + result.plain() + ";";
    };
  }
}
