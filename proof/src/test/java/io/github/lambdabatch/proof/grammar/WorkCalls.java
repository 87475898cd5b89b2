package io.github.lambdabatch.proof.grammar;

/** The work on a record, in the handler itself or in helpers that let its exceptions out. */
final class WorkCalls {
  private WorkCalls() {}

  /** Work in statements that let its exception out. */
  static WorkCall of(Draft draft, String record) {
    Choices choices = draft.choices();
    return switch (choices.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 11, 11, 12, 12, 13)) {
      case 0 -> unchecked("Work.on(" + record + ");");
      case 1 -> new WorkCall("Work.checkedOn(" + record + ");\n", true);
      case 2 -> parsed(draft, record);
      case 3 -> unchecked("Work.on(Work.parse(" + record + "));");
      case 4 -> helper(draft, record);
      case 5 -> checkedHelper(draft, record);
      case 6 -> branches(draft, record);
      case 7 -> switchOf(draft, record);
      case 8 -> wrapping(draft, record);
      case 9 -> locked(draft, record);
      case 11 -> given(draft, record);
      case 12 -> Inputs.of(draft, record);
      case 13 -> Retries.helper(draft, record);
      default -> elsewhere(draft, record);
    };
  }

  private static WorkCall unchecked(String text) {
    return new WorkCall(text + "\n", false);
  }

  private static WorkCall parsed(Draft draft, String record) {
    String order = draft.name("order");
    return unchecked("String %s = Work.parse(%s);\nWork.on(%s);".formatted(order, record, order));
  }

  private static WorkCall helper(Draft draft, String record) {
    String name = draft.name("process");
    WorkCall inner = of(draft, "item");
    draft.member(method(draft, name, inner));
    return new WorkCall(name + "(" + record + ");\n", inner.checked());
  }

  private static String method(Draft draft, String name, WorkCall body) {
    return "private void %s(%s item)%s {\n%s}"
        .formatted(name, draft.feed().record(), body.checked() ? " throws IOException" : "", body.text());
  }

  private static WorkCall checkedHelper(Draft draft, String record) {
    String name = draft.name("process");
    draft.member(method(draft, name, new WorkCall("Work.checkedOn(item);\n", true)));
    return new WorkCall(name + "(" + record + ");\n", true);
  }

  /** A helper that catches and throws again. */
  private static WorkCall wrapping(Draft draft, String record) {
    String name = draft.name("process");
    WorkCall inner = of(draft, "item");
    String caught = draft.choices().of("Exception", "RuntimeException");
    if (inner.checked()) {
      caught = "Exception";
    }
    draft.member(
        "private void %s(%s item) {\ntry {\n%s} catch (%s e) {\nthrow new IllegalStateException(e);\n}\n}"
            .formatted(name, draft.feed().record(), inner.text(), caught));
    return unchecked(name + "(" + record + ");");
  }

  private static WorkCall locked(Draft draft, String record) {
    WorkCall inner = of(draft, record);
    return new WorkCall(
        "synchronized (%s) {\n%s}\n".formatted(draft.choices().of("this", "LOG"), inner.text()), inner.checked());
  }

  /** A function of a field: the one that it was made with, or one that somebody else may have put there. */
  private static WorkCall given(Draft draft, String record) {
    String name = draft.name("work");
    String modifiers = draft.choices().of("private final ", "private ", "");
    String function = draft.choices().of("item -> Work.on(item)", "Work::on");
    String type = "java.util.function.Consumer<%s>".formatted(draft.feed().record());
    draft.member("%s%s %s = %s;".formatted(modifiers, type, name, function));
    String log = ".andThen(%s -> LOG.info(\"processed\"))".formatted(draft.name("processed"));
    String made = draft.choices().of("", "", log);
    return unchecked("%s.%s%s.accept(%s);".formatted(draft.self(), name, made, record));
  }

  /** Work on another thread, for which this one waits at once. */
  private static WorkCall elsewhere(Draft draft, String record) {
    return unchecked("CompletableFuture.runAsync(() -> Work.on(%s)).join();".formatted(record));
  }

  private static WorkCall branches(Draft draft, String record) {
    boolean nested = draft.branching(true);
    WorkCall left = of(draft, record);
    draft.branching(nested);
    if (nested || draft.has(Trait.EXPECTS_ONE)) {
      // No condition holds of the only record and does not hold of it, too; nor may two exclude each other.
      return left;
    }
    String condition = condition(draft, record);
    return new WorkCall(
        "if (%s) {\n%s} else {\nWork.on(%s);\n}\n".formatted(condition, left.text(), record), left.checked());
  }

  private static WorkCall switchOf(Draft draft, String record) {
    String subject = draft.feed().identifierOf(record) + ".length() % 3";
    return draft.choices().below(2) == 0
        ? unchecked(
            "switch (%s) {\ncase 0 -> Work.on(%s);\ndefault -> Work.on(%s);\n}".formatted(subject, record, record))
        : unchecked(
            "switch (%s) {\ncase 0:\nWork.on(%s);\nbreak;\ndefault:\nWork.on(%s);\n}"
                .formatted(subject, record, record));
  }

  /** A condition on the record that says nothing of its failure, and holds of one half of a batch. */
  static String condition(Draft draft, String record) {
    String identifier = draft.feed().identifierOf(record);
    return switch (draft.choices().of(0, 0, 1, 2)) {
      case 0 -> draft.feed().isInOneHalf(record);
      case 1 -> "!(" + draft.feed().isInOneHalf(record) + ")";
      default -> "\"3489\".indexOf(%1$s.charAt(%1$s.length() - 1)) >= 0".formatted(identifier);
    };
  }
}
