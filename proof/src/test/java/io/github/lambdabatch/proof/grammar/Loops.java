package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** The loops over the records. */
final class Loops {
  /** The form of a loop, simplest first. */
  enum Form {
    FOR_EACH,
    INDEXED,
    ITERATOR,
    WHILE,
    LABELLED,
    LAMBDA,
    STREAM,
    HELPER,
    PARALLEL;

    static Form of(Choices choices) {
      return choices.of(
          FOR_EACH, FOR_EACH, FOR_EACH, FOR_EACH, FOR_EACH, FOR_EACH, INDEXED, ITERATOR, WHILE, LABELLED, LAMBDA,
          LAMBDA, STREAM, HELPER, HELPER, PARALLEL);
    }

    boolean isParallel() {
      return this == PARALLEL;
    }
  }

  private final Draft draft;
  private final @Nullable Sink sink;
  private final @Nullable String end;
  private final String records;

  /** Loops over the records that the expression gives; {@code end} returns from the method around the loop, unless that is a lambda. */
  Loops(Draft draft, @Nullable Sink sink, @Nullable String end, String records) {
    this.draft = draft;
    this.sink = sink;
    this.end = end;
    this.records = records;
  }

  /** A loop of this form, with what stands around it. */
  Code of(Form form) {
    Code loop = loop(form);
    return draft.choices().below(12) == 11 ? around(loop) : loop;
  }

  private Code around(Code loop) {
    String action =
        switch (draft.choices().of(0, 0, 1, 1, 2)) {
          case 0 -> Actions.log("e").text();
          case 1 -> "throw new IllegalStateException(e);\n";
          default -> (end == null ? "return;" : end) + "\n";
        };
    return Code.of("try {\n%s} catch (%s e) {\n%s}", loop.text(), "RuntimeException", action);
  }

  private Code loop(Form form) {
    return switch (form) {
      case FOR_EACH -> forEach("", "break;");
      case LABELLED -> forEach("records: ", "break records;");
      case INDEXED -> indexed();
      case WHILE -> whileIndex();
      case ITERATOR -> iterator();
      case LAMBDA -> lambda(".forEach(");
      case STREAM -> lambda(".stream().forEach(");
      case PARALLEL -> lambda(".parallelStream().forEach(");
      case HELPER -> helper();
    };
  }

  private Code forEach(String label, String stop) {
    String record = recordName();
    String rest;
    String count = "";
    if (draft.choices().below(2) == 0) {
      rest = "%s.subList(%s.indexOf(%s), %s.size())".formatted(records, records, record, records);
    } else {
      draft.before("int done = 0;");
      rest = "%s.subList(done, %s.size())".formatted(records, records);
      count = "done++;\n";
    }
    String next = label.isEmpty() ? "continue;" : "continue records;";
    Code body = Turns.of(turn(record, count + next, stop, end, rest), Turns.Place.STATEMENT);
    return Code.of(
        "%sfor (%s %s : %s) {\n%s%s}",
        label, draft.feed().record(), record, records, body.text(), body.completes() ? count : "");
  }

  private Code indexed() {
    String record = recordName();
    String rest = "%s.subList(i, %s.size())".formatted(records, records);
    boolean counts = draft.choices().below(3) == 2;
    String counter = counts ? draft.name("processed") : "";
    Code body = Turns.of(turn(record, "continue;", "break;", end, rest), Turns.Place.STATEMENT);
    String count = counts && body.completes() ? counter + "++;\n" : "";
    String declared = counts ? "int " + counter + " = 0;\n" : "";
    String told = counts ? "\nLOG.info(\"processed \" + " + counter + ");" : "";
    return Code.of(
        "%sfor (int i = 0; i < %s.size(); i++) {\n%s %s = %s.get(i);\n%s%s}%s",
        declared, records, draft.feed().record(), record, records, body.text(), count, told);
  }

  private Code whileIndex() {
    String record = recordName();
    String rest = "%s.subList(index - 1, %s.size())".formatted(records, records);
    Code body = Turns.of(turn(record, "continue;", "break;", end, rest), Turns.Place.STATEMENT);
    return Code.of(
        "int index = 0;\nwhile (index < %s.size()) {\n%s %s = %s.get(index++);\n%s}",
        records, draft.feed().record(), record, records, body.text());
  }

  private Code iterator() {
    String record = recordName();
    Code body = Turns.of(turn(record, "continue;", "break;", end, null), Turns.Place.STATEMENT);
    return Code.of(
        "Iterator<%s> iterator = %s.iterator();\nwhile (iterator.hasNext()) {\n%s %s = iterator.next();\n%s}",
        draft.feed().record(), records, draft.feed().record(), record, body.text());
  }

  private Code lambda(String call) {
    String record = recordName();
    Code body = Turns.of(turn(record, "return;", null, null, null), Turns.Place.LAMBDA);
    return Code.of("%s%s%s -> {\n%s});", records, call, record, body.text());
  }

  /** A loop whose body is a method. */
  private Code helper() {
    String name = draft.name("handle");
    Code body = Turns.of(turn("entry", "return;", null, null, null), Turns.Place.METHOD);
    boolean needsSink = sink != null && !sink.parameter().isEmpty();
    String type = draft.feed().record();
    draft.member(
        needsSink
            ? "private void %s(%s entry, %s) {\n%s}".formatted(name, type, sink.parameter(), body.text())
            : "private void %s(%s entry) {\n%s}".formatted(name, type, body.text()));
    String record = recordName();
    String call = needsSink ? name + "(" + record + ", " + sink.argument() + ");" : name + "(" + record + ");";
    if (!needsSink && draft.choices().below(2) == 1) {
      return Code.of("%s.forEach(%s::%s);", records, draft.self(), name);
    }
    return draft.choices().below(2) == 0
        ? Code.of("for (%s %s : %s) {\n%s\n}", type, record, records, call)
        : Code.of("%s.forEach(%s -> %s);", records, record, call.replace(";", ""));
  }

  private Iteration turn(
      String record, String next, @Nullable String stop, @Nullable String jump, @Nullable String rest) {
    return Iteration.of(draft, sink, record, next).leavingBy(stop, jump).restedBy(rest);
  }

  private String recordName() {
    return draft.choices().of("message", "item");
  }
}
