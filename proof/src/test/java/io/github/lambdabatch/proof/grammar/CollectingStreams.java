package io.github.lambdabatch.proof.grammar;

/** Streams over the records that come to the failures. */
final class CollectingStreams {
  private static final String LIST = "List<BatchItemFailure>";

  private final Draft draft;
  private final Choices choices;
  private final Result result;
  private final String type;

  CollectingStreams(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
    this.type = draft.feed().record();
  }

  String body() {
    String records = Bodies.records(draft);
    String stream = choices.of(".stream()", ".stream()", ".stream()", ".stream()", ".parallelStream()");
    String stages =
        switch (choices.of(0, 0, 1, 1, 2, 2, 3, 4, 5)) {
          case 0 -> failureOrNull();
          case 1 -> noneOrOne();
          case 2 -> filtered();
          case 3 -> optional();
          case 4 -> byHelper();
          default -> partitioned();
        };
    String collector =
        choices.of(".toList()", ".collect(Collectors.toList())", ".collect(Collectors.toCollection(ArrayList::new))");
    if (choices.below(4) == 3) {
      Returns returns = new Returns(draft, result, inPlace(records + stream + stages + collector));
      return draft.takePrelude() + returns.early() + "\n";
    }
    Returns returns = new Returns(draft, result, Sinks.ofList(draft, "failures"));
    return draft.takePrelude()
        + LIST + " failures = " + records + stream + stages + collector + ";\n"
        + returns.last() + "\n";
  }

  private Sink inPlace(String items) {
    return new Sink("", "", "", items + ".isEmpty()", items, draft.feed().responseOf(items));
  }

  /** {@code map} to a failure or to null, and {@code filter} what is not null. */
  private String failureOrNull() {
    String body = attempt("message", "return null;", "return " + item("message") + ";", "return null;");
    return "." + witness(body) + "map(message -> {\n" + body + "})\n.filter(Objects::nonNull)";
  }

  /** {@code flatMap} to a stream of no failure or of one. */
  private String noneOrOne() {
    String none = choices.of("return Stream.empty();", "return Stream.<BatchItemFailure>empty();");
    String body = attempt("message", none, "return Stream.of(" + item("message") + ");", none);
    return "." + witness(body) + "flatMap(message -> {\n" + body + "})";
  }

  /** Where no failure is ever made, its type has to be named. */
  private static String witness(String body) {
    boolean makes = body.contains("new BatchItemFailure") || body.contains("BatchItemFailure.builder");
    return makes ? "" : "<BatchItemFailure>";
  }

  /** {@code filter} those that fail, and {@code map} them. */
  private String filtered() {
    String test;
    if (choices.below(3) == 2) {
      test = "message -> {\n" + attempt("message", "return false;", "return true;", "return false;") + "}";
    } else {
      String name = succeeding();
      test =
          choices.of("message -> !" + name + "(message)", "Predicate.not(" + draft.self() + "::" + name + ")");
    }
    return ".filter(" + test + ")\n.map(message -> " + item("message") + ")";
  }

  private String optional() {
    String name = draft.name("attempt");
    String body =
        attempt(
            "item", "return Optional.empty();", "return Optional.of(" + item("item") + ");",
            "return Optional.empty();");
    draft.member("private Optional<BatchItemFailure> %s(%s item) {\n%s}".formatted(name, type, body));
    return ".map(%s::%s)\n".formatted(draft.self(), name)
        + choices.of(".flatMap(Optional::stream)", ".filter(Optional::isPresent)\n.map(Optional::get)");
  }

  private String byHelper() {
    String name = draft.name("attempt");
    String body = attempt("item", "return null;", "return " + item("item") + ";", "return null;");
    draft.member("private BatchItemFailure %s(%s item) {\n%s}".formatted(name, type, body));
    return ".map(" + choices.of(draft.self() + "::" + name, "message -> " + name + "(message)") + ")\n"
        + choices.of(".filter(Objects::nonNull)", ".filter(failure -> failure != null)");
  }

  /** Those that succeed and those that fail are told apart, and the latter streamed again. */
  private String partitioned() {
    draft.trait(Trait.PARTITIONED);
    String name = succeeding();
    return ".collect(Collectors.partitioningBy(%s::%s))\n.get(false)\n.stream()\n.map(message -> %s)"
        .formatted(draft.self(), name, item("message"));
  }

  private String succeeding() {
    String name = draft.name("succeeds");
    String body = attempt("item", "return true;", "return false;", "return true;");
    draft.member("private boolean %s(%s item) {\n%s}".formatted(name, type, body));
    return name;
  }

  private String item(String record) {
    String identifier = draft.feed().identifierOf(record);
    if (choices.below(16) == 15) {
      draft.trait(Trait.WRONG_IDENTIFIER);
      identifier = draft.feed().otherPropertyOf(record, choices);
    }
    return choices.of("new BatchItemFailure(%s)", "BatchItemFailure.builder().withItemIdentifier(%s).build()")
        .formatted(identifier);
  }

  /** The work in a {@code try}; rightly, in too narrow a one, in none, or in one that keeps the failure to itself. */
  private String attempt(String record, String good, String bad, String swallowed) {
    WorkCall work = WorkCalls.of(draft, record);
    String log = choices.below(3) == 2 ? Actions.log("e").text() : "";
    return switch (choices.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3)) {
      case 0 -> tryCatch(work, Guards.broad(choices, work), log + bad, good);
      case 1 -> tryCatch(work, Guards.narrow(choices, work), log + bad, good);
      case 2 -> tryCatch(work, Guards.broad(choices, work), log + swallowed, good);
      default ->
          work.checked()
              ? tryCatch(work, "IOException", "throw new UncheckedIOException(e);", good)
              : work.text() + good + "\n";
    };
  }

  private String tryCatch(WorkCall work, String caught, String action, String good) {
    return choices.below(2) == 0
        ? "try {\n%s%s\n} catch (%s e) {\n%s\n}\n".formatted(work.text(), good, caught, action)
        : "try {\n%s} catch (%s e) {\n%s\n}\n%s\n".formatted(work.text(), caught, action, good);
  }
}
