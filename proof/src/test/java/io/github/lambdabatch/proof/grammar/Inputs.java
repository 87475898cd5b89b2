package io.github.lambdabatch.proof.grammar;

/** What is made of a record to give it to the work: a map of its attributes, a list of its lines, an object of its own. */
final class Inputs {
  private final Draft draft;
  private final Choices choices;
  private final String record;

  private Inputs(Draft draft, String record) {
    this.draft = draft;
    this.choices = draft.choices();
    this.record = record;
  }

  /** Work that is given such a thing. */
  static WorkCall of(Draft draft, String record) {
    return new Inputs(draft, record).work();
  }

  private WorkCall work() {
    return switch (choices.of(0, 0, 0, 1, 2, 3, 4, 5, 6, 7)) {
      case 0 -> map();
      case 1 -> given("Map.of(\"id\", %s, \"body\", %s)".formatted(identifier(), body()));
      case 2 -> given("List.of(%s)".formatted(body()));
      case 3 -> list();
      case 4 -> order();
      case 5 -> bean();
      case 6 -> derived();
      default -> given("Stream.of(%s).collect(Collectors.toList())".formatted(body()));
    };
  }

  private WorkCall map() {
    String item = draft.name("attributes");
    return given(
        item,
        "Map<String, %s> %s = new %s<>();\n".formatted(choices.of("String", "Object"), item, choices.of("HashMap", "LinkedHashMap"))
            + "%s.put(\"id\", %s);\n%s.put(\"body\", %s);\n".formatted(item, identifier(), item, body()));
  }

  private WorkCall list() {
    String lines = draft.name("lines");
    return given(lines, "List<String> %s = new ArrayList<>();\n%s.add(%s);\n".formatted(lines, lines, body()));
  }

  /** A record of Java, which prints what it is given, or is asked for it. */
  private WorkCall order() {
    draft.member("record Order(String id, String body) {\n@Override\npublic String toString() {\nreturn body;\n}\n}");
    String order = draft.name("order");
    String made = "new Order(%s, %s)".formatted(identifier(), body());
    return switch (choices.below(3)) {
      case 0 -> given(made);
      case 1 -> given(order, "Order %s = %s;\n".formatted(order, made));
      default -> given(order + ".body()", "Order %s = %s;\n".formatted(order, made));
    };
  }

  private WorkCall bean() {
    draft.member(
        """
        static final class Item {
        private String body;
        void setBody(String body) {
        this.body = body;
        }
        String getBody() {
        return body;
        }
        }
        """);
    String item = draft.name("bean");
    return given(item + ".getBody()", "Item %s = new Item();\n%s.setBody(%s);\n".formatted(item, item, body()));
  }

  /** A map to which what is made of the body is added, too. */
  private WorkCall derived() {
    String item = draft.name("attributes");
    return given(
        item,
        "Map<String, Object> %s = new HashMap<>(Map.of(\"body\", %s));\n".formatted(item, body())
            + "%s.putIfAbsent(\"length\", %s.length());\n".formatted(item, body())
            + "%s.putAll(Map.of(\"kind\", \"order\"));\n".formatted(item));
  }

  private WorkCall given(String input) {
    return given(input, "");
  }

  /** The work on this, behind these statements. */
  private WorkCall given(String input, String before) {
    boolean checked = choices.below(4) == 3;
    return new WorkCall("%sWork.%s(%s);\n".formatted(before, checked ? "checkedOn" : "on", input), checked);
  }

  private String identifier() {
    return draft.feed().identifierOf(record);
  }

  private String body() {
    return draft.feed().bodyOf(record);
  }
}
