package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Records that are grouped by a key first, and then looped over group by group. */
final class Groups {
  private final Draft draft;
  private final Choices choices;
  private final Result result;
  private final String type;

  Groups(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
    this.type = draft.feed().record();
  }

  String body() {
    draft.trait(Trait.GROUPED);
    Loops.Form form = Loops.Form.of(choices);
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, form.isParallel()) : null;
    Returns returns = new Returns(draft, result, sink);
    String grouped = grouped(Bodies.records(draft));
    String prelude = draft.takePrelude();
    boolean lambda = choices.below(3) == 2;
    String loop = new Loops(draft, sink, lambda ? null : returns.early(), "group").of(form).text();
    String each = draft.takePrelude() + loop;
    return prelude + grouped + (lambda ? inLambda(each) : inLoop(each)) + returns.last() + "\n";
  }

  private String grouped(String records) {
    String key = draft.feed().keyOf("one");
    return choices.below(3) < 2
        ? "Map<String, List<%s>> byKey = %s.stream().collect(Collectors.groupingBy(one -> %s%s));\n"
            .formatted(type, records, key, choices.of("", ", LinkedHashMap::new, Collectors.toList()"))
        : "Map<String, List<%1$s>> byKey = new LinkedHashMap<>();\n".formatted(type)
            + "for (%s one : %s) {\nbyKey.computeIfAbsent(%s, key -> new ArrayList<>()).add(one);\n}\n"
                .formatted(type, records, key);
  }

  private String inLoop(String each) {
    return choices.below(2) == 0
        ? "for (List<%s> group : byKey.values()) {\n%s}\n".formatted(type, each)
        : "for (Map.Entry<String, List<%s>> entry : byKey.entrySet()) {\nList<%s> group = entry.getValue();\n%s}\n"
            .formatted(type, type, each);
  }

  private String inLambda(String each) {
    return choices.of("byKey.values().forEach(group -> {\n%s});\n", "byKey.forEach((key, group) -> {\n%s});\n")
        .formatted(each);
  }
}
