package io.github.lambdabatch.proof.grammar;

/** Helpers that keep the exception to themselves and say with their result whether the work failed. */
final class BooleanHelpers {
  private BooleanHelpers() {}

  static Code of(Iteration turn) {
    Draft draft = turn.draft();
    String name = draft.name("succeeds");
    String record = turn.record();
    WorkCall work = WorkCalls.of(draft, "item");
    String type = draft.feed().record();
    return switch (turn.choices().of(0, 0, 0, 1, 2, 3, 4, 5)) {
      case 0 -> {
        draft.member(helper("boolean", name, type, work, "return true;", "return false;"));
        yield Code.of("if (!%s(%s)) {\n%s}", name, record, Actions.onFailure(turn, "").text());
      }
      case 1 -> {
        draft.member(helper("boolean", name, type, work, "return true;", "return false;"));
        yield Code.of("%s(%s);", name, record);
      }
      case 2 -> {
        String id = draft.feed().identifierOf("item");
        draft.member(
            helper(
                "Optional<String>", name, type, work, "return Optional.empty();", "return Optional.of(" + id + ");"));
        String failed = draft.name("failedId");
        yield Code.of(
            "Optional<String> %s = %s(%s);\nif (%s.isPresent()) {\n%s}",
            failed,
            name,
            record,
            failed,
            Actions.onFailure(turn.reportedBy(turn.choices().of(turn.identifier(), failed + ".get()")), "").text());
      }
      case 3 -> {
        String id = draft.name("stored");
        draft.member(
            helper("String", name, type, work, "return " + draft.feed().identifierOf("item") + ";", "return null;"));
        yield Code.of(
            "String %s = %s(%s);\nif (%s == null) {\n%s}",
            id, name, record, id, Actions.onFailure(turn, "").text());
      }
      case 4 -> {
        if (turn.sink() == null || !turn.sink().isListOfItems()) {
          draft.member(helper("boolean", name, type, work, "return true;", "return false;"));
          yield Code.of("if (!%s(%s)) {\n%s}", name, record, Actions.onFailure(turn, "").text());
        }
        String failure = "new BatchItemFailure(" + draft.feed().identifierOf("item") + ")";
        draft.member(
            helper(
                "Optional<BatchItemFailure>", name, type, work, "return Optional.empty();",
                "return Optional.of(" + failure + ");"));
        String list = turn.sink().argument();
        if (turn.sink().isLocked()) {
          draft.trait(Trait.UNSYNCHRONIZED);
        }
        yield Code.of(
            "%s(%s).ifPresent(%s);",
            name, record, turn.choices().of(list + "::add", "one -> " + list + ".add(one)"));
      }
      default -> {
        draft.member(helper("Exception", name, type, work, "return null;", "return e;"));
        String failure = draft.name("failure");
        yield Code.of(
            "Exception %s = %s(%s);\nif (%s != null) {\n%s}",
            failure, name, record, failure, Actions.onFailure(turn, failure).text());
      }
    };
  }

  private static String helper(String result, String name, String type, WorkCall work, String good, String bad) {
    return "private %s %s(%s item) {\ntry {\n%s%s\n} catch (Exception e) {\n%s\n}\n}"
        .formatted(result, name, type, work.text(), good, bad);
  }
}
