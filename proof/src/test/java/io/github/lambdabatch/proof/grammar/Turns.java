package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** All that happens in one turn of a record loop: the identifier, what is asked first, the guarded work. */
final class Turns {
  private Turns() {}

  /** Where the statements of a turn stand, which decides what variables they can use. */
  enum Place {
    STATEMENT,
    LAMBDA,
    METHOD
  }

  static Code of(Iteration turn, Place place) {
    Choices choices = turn.choices();
    Code start =
        switch (choices.below(16)) {
          case 12, 13 -> skipNull(turn);
          case 14, 15 -> skipEmpty(turn);
          default -> Code.NOTHING;
        };
    String identifier = turn.identifier();
    if (turn.sink() != null) {
      switch (choices.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5)) {
        case 1 -> {
          identifier = turn.draft().name("id");
          start = start.then(Code.of("String %s = %s;", identifier, turn.identifier()));
        }
        case 2 -> {
          identifier = turn.draft().feed().otherPropertyOf(turn.record(), choices);
          turn.draft().trait(Trait.WRONG_IDENTIFIER);
        }
        case 3 -> {
          identifier = choices.of("\"unknown\"", "\"\"", "(String) null");
          turn.draft().trait(Trait.WRONG_IDENTIFIER);
        }
        case 4 -> {
          if (place == Place.STATEMENT) {
            return stale(turn);
          }
        }
        default -> {}
      }
    }
    String flag = precheck(turn, place);
    Iteration reported = turn.reportedBy(identifier);
    Code asked = flag == null ? Code.NOTHING : ask(turn, flag);
    return start.then(asked).then(Guards.of(reported.flaggedBy(flag == null ? null : setter(flag))));
  }

  private static Code skipNull(Iteration turn) {
    return Code.of("if (%s == null) {\n%s\n}", turn.record(), turn.next());
  }

  /** Records without a body, of which a batch of the simulator has none. */
  private static Code skipEmpty(Iteration turn) {
    String body = turn.draft().feed().contentOf(turn.record());
    String log = turn.choices().below(2) == 0 ? Actions.log("").text() : "";
    return Code.of("if (%s == null) {\n%s%s\n}", body, log, turn.next());
  }

  /** The identifier is assigned behind the work, or before it, and is a variable that outlives the turn. */
  private static Code stale(Iteration turn) {
    String id = turn.draft().name("lastId");
    turn.draft().before("String " + id + " = " + turn.choices().of("null", "\"\"") + ";");
    turn.draft().trait(Trait.WRONG_IDENTIFIER);
    String assign = id + " = " + turn.identifier() + ";\n";
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    String body = turn.choices().below(2) == 0 ? work.text() + assign : assign + work.text();
    return Code.of(
        "try {\n%s} catch (Exception e) {\n%s}", body, Actions.onFailure(turn.reportedBy(id), "e").text());
  }

  /** Chooses how records behind a failure know of it: the test, or null where they do not ask. */
  private static @Nullable String precheck(Iteration turn, Place place) {
    if (turn.sink() == null || turn.choices().below(10) < (turn.draft().feed().isInOrder() ? 6 : 9)) {
      return null;
    }
    return switch (place == Place.METHOD ? 0 : turn.choices().below(3)) {
      case 0 -> {
        if (turn.draft().has(Trait.TRACKER)) {
          turn.draft().trait(Trait.ASKS_TRACKER);
        }
        yield turn.sink().some();
      }
      case 1 -> {
        if (place == Place.LAMBDA) {
          turn.draft().before("AtomicBoolean failed = new AtomicBoolean();");
          yield "failed.get()";
        }
        turn.draft().before("boolean failed = false;");
        yield "failed";
      }
      default -> {
        if (!turn.draft().feed().isFifo()) {
          yield null;
        }
        turn.draft().trait(Trait.ASKS_FOR_GROUP);
        if (turn.choices().below(3) == 2) {
          yield Trackers.groups(turn.draft(), place == Place.LAMBDA) + "(" + group(turn) + ")";
        }
        turn.draft().before("Set<String> groups = %s;".formatted(place == Place.LAMBDA ? "ConcurrentHashMap.newKeySet()" : "new HashSet<>()"));
        yield "groups.contains(" + group(turn) + ")";
      }
    };
  }

  private static @Nullable String setter(String test) {
    return switch (test) {
      case "failed.get()" -> "failed.set(true);";
      case "failed" -> "failed = true;";
      default ->
          test.startsWith("groups")
              ? test.replace("contains", "add") + ";"
              : test.startsWith("blocked") ? test.replace("isBlocked", "block") + ";" : null;
    };
  }

  private static Code ask(Iteration turn, String test) {
    Code report = turn.choices().below(6) == 5 ? Code.NOTHING : turn.report();
    return Code.of("if (%s) {\n%s%s\n}", test, report.text(), turn.next());
  }

  private static String group(Iteration turn) {
    return turn.record() + ".getAttributes().get(\"MessageGroupId\")";
  }
}
