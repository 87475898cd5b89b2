package io.github.lambdabatch.proof.grammar;

/** What a handler does about a failure: in a catch, or when a helper says that the work failed. */
final class Actions {
  private static final String THROW = "throw new IllegalStateException(\"cannot go on\");";

  private Actions() {}

  /** What to do about a failure; {@code exception} is the variable that holds it, or empty. */
  static Code onFailure(Iteration turn, String exception) {
    Code log = turn.choices().below(3) == 2 ? log(exception) : Code.NOTHING;
    return log.then(turn.sink() == null ? withoutResponse(turn, exception) : withResponse(turn, exception));
  }

  /** Whether what stands behind these statements cannot be reached. */
  static boolean jumps(String statements) {
    return statements.endsWith("throw new IllegalStateException(\"cannot go on\");\n")
        || statements.endsWith("return null;\n");
  }

  /** Whether code tells somebody of the failure. */
  static boolean tells(Code code) {
    return code.text().contains(".add(") || code.text().contains(".fail(")
        || code.text().contains("DeadLetters.") || code.text().contains("deadLetters")
        || code.text().contains("throw ") || code.text().contains("failed = true");
  }

  private static Code withResponse(Iteration turn, String exception) {
    if (turn.draft().feed().isInOrder() && turn.choices().below(10) < 6) {
      return stopping(turn);
    }
    return switch (turn.choices().of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6)) {
      case 0 -> flagged(turn, turn.report());
      case 1 -> log(exception);
      case 2 -> rethrow(exception);
      case 3 -> Code.jump(turn.next());
      case 4 -> flagged(turn, turn.report()).then(Code.jump(turn.next()));
      case 5 -> stopping(turn);
      default -> handedOn(turn, exception);
    };
  }

  /**
   * The record goes to a queue for such records, of the handler's own. That is done in a catch: elsewhere it would be
   * work like any other, which can fail, and no run makes it.
   */
  private static Code handedOn(Iteration turn, String exception) {
    if (exception.isEmpty()) {
      return turn.report();
    }
    if (turn.choices().below(4) == 3) {
      String name = turn.draft().name("deadLetters");
      turn.draft().member(
          "java.util.function.Consumer<%s> %s = DeadLetters::send;".formatted(turn.draft().feed().record(), name));
      return Code.of("%s.%s.accept(%s);", turn.draft().self(), name, turn.record());
    }
    return Code.of("DeadLetters.send(%s);", turn.record());
  }

  private static Code stopping(Iteration turn) {
    Code report = flagged(turn, turn.report());
    return switch (turn.choices().below(5)) {
      case 0 -> rest(turn).then(leave(turn));
      case 1 -> report.then(leave(turn));
      case 2 -> turn.end() == null ? report.then(leave(turn)) : report.then(Code.jump(turn.end()));
      case 3 -> turn.end() == null ? rest(turn).then(leave(turn)) : rest(turn).then(Code.jump(turn.end()));
      default -> report;
    };
  }

  private static Code withoutResponse(Iteration turn, String exception) {
    return switch (turn.choices().below(7)) {
      case 0 -> log(exception);
      case 1 -> rethrow(exception);
      case 2 -> flagged(turn, Code.NOTHING);
      case 3 -> leave(turn);
      case 4 -> Code.jump(turn.next());
      case 5 -> handedOn(turn, exception);
      default -> Code.NOTHING;
    };
  }

  private static Code flagged(Iteration turn, Code report) {
    return turn.flag() == null ? report : report.then(Code.of("%s", turn.flag()));
  }

  private static Code leave(Iteration turn) {
    return turn.stop() == null ? Code.NOTHING : Code.jump(turn.stop());
  }

  /** Reports the record and all behind it. */
  private static Code rest(Iteration turn) {
    if (turn.rest() == null) {
      return turn.report();
    }
    turn.draft().trait(Trait.REPORTS_REST);
    String one = turn.draft().name("unprocessed");
    String report = turn.sink().reporting(one, turn.draft().feed().identifierOf(one));
    return turn.choices().below(2) == 0
        ? Code.of("for (%s %s : %s) {\n%s}", turn.draft().feed().record(), one, turn.rest(), report)
        : Code.of("%s.forEach(%s -> {\n%s});", turn.rest(), one, report);
  }

  private static Code rethrow(String exception) {
    return Code.jump(exception.isEmpty() ? THROW : "throw new IllegalStateException(" + exception + ");");
  }

  static Code log(String exception) {
    return exception.isEmpty()
        ? Code.of("LOG.warning(\"failed\");")
        : Code.of("LOG.warning(\"failed: \" + %s.getMessage());", exception);
  }
}
