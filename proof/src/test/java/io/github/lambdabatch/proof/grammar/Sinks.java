package io.github.lambdabatch.proof.grammar;

/** The reporting styles: where failures are collected, and how they become a batch response. */
final class Sinks {
  private static final String LIST = "List<BatchItemFailure>";

  private Sinks() {}

  /** Declares a collection of failures before the loop; one that threads may share, or not, if they do. */
  static Sink forBatchResponse(Draft draft, boolean parallel) {
    Choices choices = draft.choices();
    int locking = parallel ? choices.of(0, 0, 0, 0, 0, 0, 1, 2) : 0;
    boolean synced = parallel && locking == 0;
    if (locking == 2) {
      draft.trait(Trait.UNSYNCHRONIZED);
    }
    Sink sink = declared(draft, parallel, synced);
    return locking == 1 ? sink.lockedBy(choices.of(sink.argument(), "LOG")) : sink;
  }

  private static Sink declared(Draft draft, boolean parallel, boolean synced) {
    Choices choices = draft.choices();
    return switch (choices.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7)) {
      case 0 -> items(draft, synced, "new BatchItemFailure(%2$s)");
      case 1 -> items(draft, synced, "BatchItemFailure.builder().withItemIdentifier(%2$s).build()");
      case 2 -> bySetter(draft, synced);
      case 3 -> identifiers(draft, synced);
      case 4 -> records(draft, synced);
      case 5 -> parallel ? items(draft, synced, "new BatchItemFailure(%2$s)") : ownResponse(draft);
      case 7 -> Trackers.of(draft, list(draft, synced));
      default -> field(draft, synced);
    };
  }

  private static Sink items(Draft draft, boolean synced, String item) {
    draft.before(LIST + " failures = " + list(draft, synced) + ";");
    return ofItems(draft, "failures", "failures.add(" + item + ");");
  }

  private static Sink bySetter(Draft draft, boolean synced) {
    draft.before(LIST + " failures = " + list(draft, synced) + ";");
    draft.member(
        """
        private static BatchItemFailure failureOf(String identifier) {
        BatchItemFailure failure = new BatchItemFailure();
        failure.setItemIdentifier(identifier);
        return failure;
        }
        """);
    return ofItems(draft, "failures", "failures.add(failureOf(%2$s));");
  }

  private static Sink field(Draft draft, boolean synced) {
    draft.member("private final " + LIST + " failures = " + list(draft, synced) + ";");
    if (draft.choices().below(2) == 0) {
      draft.before("failures.clear();");
    } else {
      draft.trait(Trait.STALE_FIELD);
    }
    return ofItems(draft, "failures", "failures.add(new BatchItemFailure(%2$s));");
  }

  /** Failures that are in a list already, which somebody else has declared. */
  static Sink ofList(Draft draft, String name) {
    return ofItems(draft, name, name + ".add(new BatchItemFailure(%2$s));");
  }

  private static Sink ofItems(Draft draft, String name, String report) {
    return new Sink(
        LIST + " " + name, name, report, name + ".isEmpty()", name, draft.feed().responseOf(name));
  }

  private static Sink identifiers(Draft draft, boolean synced) {
    draft.before("List<String> failedIds = " + list(draft, synced) + ";");
    String items =
        draft.choices()
            .of(
                "failedIds.stream().map(BatchItemFailure::new).collect(Collectors.toList())",
                "failedIds.stream().map(failedId -> new BatchItemFailure(failedId)).toList()");
    return new Sink(
        "List<String> failedIds",
        "failedIds",
        "failedIds.add(%2$s);",
        "failedIds.isEmpty()",
        items,
        draft.feed().responseOf(items));
  }

  private static Sink records(Draft draft, boolean synced) {
    draft.trait(Trait.KEEPS_RECORDS);
    String type = "List<" + draft.feed().record() + "> unsuccessful";
    draft.before(type + " = " + list(draft, synced) + ";");
    String items =
        "unsuccessful.stream().map(one -> new BatchItemFailure(%s)).collect(Collectors.toList())"
            .formatted(draft.feed().identifierOf("one"));
    return new Sink(
        type,
        "unsuccessful",
        "unsuccessful.add(%1$s);",
        "unsuccessful.isEmpty()",
        items,
        draft.feed().responseOf(items));
  }

  private static Sink ownResponse(Draft draft) {
    String type = draft.feed().response();
    draft.before(type + " answer = " + draft.feed().responseOf("new ArrayList<>()") + ";");
    return new Sink(
        type + " answer",
        "answer",
        "answer.getBatchItemFailures().add(new BatchItemFailure(%2$s));",
        "answer.getBatchItemFailures().isEmpty()",
        "answer.getBatchItemFailures()",
        "answer");
  }

  private static String list(Draft draft, boolean synced) {
    return synced
        ? draft.choices().of("Collections.synchronizedList(new ArrayList<>())", "new CopyOnWriteArrayList<>()")
        : draft.choices().of("new ArrayList<>()", "new ArrayList<>()", "new LinkedList<>()");
  }
}
