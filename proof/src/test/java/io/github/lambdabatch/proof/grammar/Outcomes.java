package io.github.lambdabatch.proof.grammar;

/** Work whose outcome is a value that a switch looks at: an old one, one with arrows, or one that yields. */
final class Outcomes {
  private Outcomes() {}

  static Code of(Iteration turn) {
    Draft draft = turn.draft();
    WorkCall work = WorkCalls.of(draft, turn.record());
    String outcome = draft.name("outcome");
    return switch (turn.choices().below(3)) {
      case 0 ->
          Code.of("%sswitch (%s) {\ncase \"failed\" -> {\n%s}\ndefault -> {}\n}",
              noted(outcome, work), outcome, Actions.onFailure(turn, "").text());
      case 1 -> {
        Code action = Actions.onFailure(turn, "");
        yield Code.of(
            "%sswitch (%s) {\ncase \"failed\":\n%s%sdefault:\n}",
            noted(outcome, work), outcome, action.text(), action.completes() ? "break;\n" : "");
      }
      default ->
          Code.of(
              "boolean %s = switch (%s) {\ncase 0 -> true;\ndefault -> {\ntry {\n%syield true;\n"
                  + "} catch (Exception e) {\nyield false;\n}\n}\n};\nif (!%s) {\n%s}",
              outcome,
              draft.feed().identifierOf(turn.record()) + ".length()",
              work.text(),
              outcome,
              Actions.onFailure(turn, "").text());
    };
  }

  private static String noted(String outcome, WorkCall work) {
    return "String %s;\ntry {\n%s%s = \"done\";\n} catch (Exception e) {\n%s = \"failed\";\n}\n"
        .formatted(outcome, work.text(), outcome, outcome);
  }
}
