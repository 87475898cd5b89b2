package io.github.lambdabatch.proof.grammar;

/** Batch item failures of all records, made before any work, of which those that succeed are taken out, or the rest is returned. */
final class Listings {
  private static final String LIST = "List<BatchItemFailure>";

  private final Draft draft;
  private final Choices choices;
  private final Feed feed;
  private final Result result;
  private final String records;

  Listings(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.feed = draft.feed();
    this.result = result;
    this.records = Bodies.records(draft);
  }

  String body() {
    draft.trait(Trait.LISTING);
    return switch (choices.below(4)) {
      case 0 -> rest();
      case 1 -> takenOut();
      case 2 -> mapped();
      default -> identifiers();
    };
  }

  /** The list from the failed record on is returned. */
  private String rest() {
    WorkCall work = WorkCalls.of(draft, "message");
    String from = choices.of("i", "i", "i", "i", "i", "i + 1", "0");
    if (from.equals("i + 1")) {
      draft.trait(Trait.SKIPS_FAILED);
    } else if (from.equals("0")) {
      draft.trait(Trait.WHOLE_BATCH);
    }
    String rest = "all.subList(%s, all.size())".formatted(from);
    String returned = choices.of(rest, "new ArrayList<>(" + rest + ")");
    return listing("all")
        + "for (int i = 0; i < %s.size(); i++) {\n%s message = %s.get(i);\n".formatted(records, feed.record(), records)
        + "try {\n%s} catch (%s e) {\n%sreturn %s;\n}\n}\n"
            .formatted(work.text(), caught(work), log(), answer(returned))
        + "return %s;\n".formatted(answer("new ArrayList<>()"));
  }

  /** Each record that is done is taken out of the list. */
  private String takenOut() {
    WorkCall work = WorkCalls.of(draft, "message");
    String id = feed.identifierOf("message");
    String remove = "open.removeIf(one -> one.getItemIdentifier().equals(%s));\n".formatted(id);
    return listing("open") + loop(work, remove) + "return %s;\n".formatted(answer("open"));
  }

  private String mapped() {
    WorkCall work = WorkCalls.of(draft, "message");
    String map =
        "Map<String, BatchItemFailure> pending = new LinkedHashMap<>();\n%s.forEach(one -> pending.put(%s, new BatchItemFailure(%s)));\n"
            .formatted(records, feed.identifierOf("one"), feed.identifierOf("one"));
    String remove = "pending.remove(%s);\n".formatted(feed.identifierOf("message"));
    return draft.takePrelude()
        + map + loop(work, remove) + "return %s;\n".formatted(answer("new ArrayList<>(pending.values())"));
  }

  private String identifiers() {
    WorkCall work = WorkCalls.of(draft, "message");
    String set =
        "Set<String> open = %s.stream().map(one -> %s).collect(Collectors.toCollection(LinkedHashSet::new));\n"
            .formatted(records, feed.identifierOf("one"));
    String remove = "open.remove(%s);\n".formatted(feed.identifierOf("message"));
    return draft.takePrelude()
        + set + loop(work, remove)
        + "return %s;\n".formatted(answer("open.stream().map(BatchItemFailure::new).collect(Collectors.toList())"));
  }

  /** The loop; rightly, the record is taken out behind the work. */
  private String loop(WorkCall work, String remove) {
    String caught = caught(work);
    String stop = choices.below(10) < (feed.isInOrder() ? 7 : 1) ? "break;\n" : "";
    String guarded =
        switch (choices.of(0, 0, 0, 0, 0, 0, 1, 2, 3)) {
          case 0 -> "try {\n%s%s} catch (%s e) {\n%s%s}\n".formatted(work.text(), remove, caught, log(), stop);
          case 1 -> "%stry {\n%s} catch (%s e) {\n%s%s}\n".formatted(remove, work.text(), caught, log(), stop);
          case 2 -> "try {\n%s} catch (%s e) {\n%s%s} finally {\n%s}\n".formatted(work.text(), caught, log(), stop, remove);
          default -> "try {\n%s} catch (%s e) {\n%s%s}\n%s"
              .formatted(work.text(), caught, log(), stop.isEmpty() ? "continue;\n" : stop, remove);
        };
    return "for (%s message : %s) {\n%s}\n".formatted(feed.record(), records, guarded);
  }

  private String listing(String name) {
    String item = "new BatchItemFailure(%s)".formatted(feed.identifierOf("one"));
    String made =
        choices.below(2) == 0
            ? LIST + " %s = %s.stream().map(one -> %s).collect(Collectors.toCollection(ArrayList::new));\n".formatted(name, records, item)
            : LIST + " %s = new ArrayList<>();\nfor (%s one : %s) {\n%s.add(%s);\n}\n"
                .formatted(name, feed.record(), records, name, item);
    return draft.takePrelude() + made;
  }

  private String caught(WorkCall work) {
    return choices.below(8) == 7 ? Guards.narrow(choices, work) : Guards.broad(choices, work);
  }

  private String log() {
    return choices.below(2) == 0 ? Actions.log("e").text() : "";
  }

  private String answer(String items) {
    return result.expression(new Sink("", "", "", items + ".isEmpty()", items, feed.responseOf(items)));
  }
}
