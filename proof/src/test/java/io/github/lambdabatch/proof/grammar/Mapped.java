package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Records, or their bodies, that are collected into a map by their identifiers first, and then looped over. */
final class Mapped {
  private final Draft draft;
  private final Choices choices;
  private final Feed feed;
  private final Result result;

  Mapped(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.feed = draft.feed();
    this.result = result;
  }

  String body() {
    draft.trait(Trait.MAPPED);
    return choices.below(2) == 0 ? records() : bodies();
  }

  private String records() {
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, false) : null;
    Returns returns = new Returns(draft, result, sink);
    String records = Bodies.records(draft);
    String map = map(feed.record(), records, choices.of("one", "one", "Function.identity()"));
    String loop =
        switch (choices.below(4)) {
          case 0 -> {
            Code turn = turn(sink, "continue;", "break;", returns.early(), "entry.getKey()", Turns.Place.STATEMENT);
            yield "for (Map.Entry<String, %s> entry : byId.entrySet()) {\n%s message = entry.getValue();\n%s}\n"
                .formatted(feed.record(), feed.record(), turn.text());
          }
          case 1 -> {
            Code turn = turn(sink, "continue;", "break;", returns.early(), null, Turns.Place.STATEMENT);
            yield "for (%s message : byId.values()) {\n%s}\n".formatted(feed.record(), turn.text());
          }
          case 2 -> {
            Code turn = turn(sink, "continue;", "break;", returns.early(), "key", Turns.Place.STATEMENT);
            yield "for (String key : byId.keySet()) {\n%s message = byId.get(key);\n%s}\n"
                .formatted(feed.record(), turn.text());
          }
          default -> {
            Code turn = turn(sink, "return;", null, null, "key", Turns.Place.LAMBDA);
            yield "byId.forEach((key, message) -> {\n%s});\n".formatted(turn.text());
          }
        };
    return draft.takePrelude() + map + loop + returns.last() + "\n";
  }

  private Code turn(
      @Nullable Sink sink,
      String next,
      @Nullable String stop,
      @Nullable String end,
      @Nullable String key,
      Turns.Place place) {
    Iteration turn = Iteration.of(draft, sink, "message", next).leavingBy(stop, end);
    boolean byKey = key != null && (sink == null || !sink.report().contains("%1$s")) && choices.below(3) > 0;
    return byKey ? Guards.of(turn.reportedBy(key)) : Turns.of(turn, place);
  }

  /** Of the records, only the bodies are kept, and their identifiers are the keys. */
  private String bodies() {
    @Nullable Sink sink = result.takesFailures() ? itemsOrIdentifiers() : null;
    Returns returns = new Returns(draft, result, sink);
    String map = map("String", Bodies.records(draft), feed.bodyOf("one"));
    boolean lambda = choices.below(2) == 1;
    String key = lambda ? "key" : "entry.getKey()";
    String value = lambda ? "body" : "entry.getValue()";
    String report = sink == null ? told() : report(sink, key, value);
    String stop = !lambda && feed.isInOrder() && choices.below(3) > 0 ? stop(sink, report, returns) : report;
    String caught = choices.of("Exception", "Exception", "Exception", "RuntimeException", "IllegalStateException");
    String body = "try {\nWork.on(%s);\n} catch (%s e) {\n%s}\n".formatted(value, caught, stop);
    String loop =
        lambda
            ? "byId.forEach((key, body) -> {\n%s});\n".formatted(body)
            : "for (Map.Entry<String, String> entry : byId.entrySet()) {\n%s}\n".formatted(body);
    return draft.takePrelude() + map + loop + returns.last() + "\n";
  }

  private Sink itemsOrIdentifiers() {
    draft.before("List<BatchItemFailure> failures = new ArrayList<>();");
    return Sinks.ofList(draft, "failures");
  }

  private String told() {
    return choices.of("LOG.warning(\"failed\");\n", "throw new IllegalStateException(e);\n");
  }

  private String report(Sink sink, String key, String value) {
    return switch (choices.of(0, 0, 0, 0, 0, 0, 1, 2)) {
      case 0 -> sink.reporting("", key);
      case 1 -> {
        draft.trait(Trait.WRONG_IDENTIFIER);
        yield sink.reporting("", value);
      }
      default -> "LOG.warning(\"failed: \" + e.getMessage());\n";
    };
  }

  private String stop(@Nullable Sink sink, String report, Returns returns) {
    if (sink == null || report.startsWith("throw")) {
      return report;
    }
    return report + choices.of("break;\n", returns.early() + "\n");
  }

  /** In a map that keeps the order of the batch, where that matters. */
  private String map(String type, String records, String value) {
    String function = value.equals("Function.identity()") ? value : "one -> " + value;
    boolean keepsOrder = feed.isInOrder() || choices.below(2) == 0;
    return choices.below(3) < 2
        ? "Map<String, %s> byId = %s.stream().collect(Collectors.toMap(one -> %s, %s%s));\n"
            .formatted(
                type, records, feed.identifierOf("one"), function,
                keepsOrder ? ", (first, second) -> first, LinkedHashMap::new" : "")
        : "Map<String, %s> byId = new %s<>();\nfor (%s one : %s) {\nbyId.put(%s, %s);\n}\n"
            .formatted(
                type, keepsOrder ? "LinkedHashMap" : "HashMap", feed.record(), records, feed.identifierOf("one"),
                value.equals("Function.identity()") ? "one" : value);
  }
}
