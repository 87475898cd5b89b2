package io.github.lambdabatch.proof.grammar;

/** Work that is tried again: the last failure counts, in the loop of attempts, or behind it. */
final class Retries {
  private final Draft draft;
  private final Choices choices;
  private final Iteration turn;
  private final String attempt;
  private final String work;

  private Retries(Iteration turn) {
    this.draft = turn.draft();
    this.choices = turn.choices();
    this.turn = turn;
    this.attempt = draft.name("attempt");
    this.work = WorkCalls.of(draft, turn.record()).text();
  }

  static Code of(Iteration turn) {
    return new Retries(turn).loop();
  }

  private Code loop() {
    int form = choices.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5);
    if (form > 1) {
      draft.trait(Trait.ATTEMPTS);
    }
    return switch (form) {
      case 0 -> lastAttempt();
      case 1 -> untilDone();
      case 2 -> lastException();
      case 3 -> endless();
      case 4 -> growing();
      default -> doWhile();
    };
  }

  /** The catch of the last attempt tells. */
  private Code lastAttempt() {
    String last = choices.of(" == 2", " == 2", " == 2", " == 2", " >= 2", " >= 2", " >= 2", " > 2");
    if (last.equals(" > 2")) {
      draft.trait(Trait.ATTEMPTS);
    }
    return Code.of(
        "for (int %s = 1; %s <= 2; %s++) {\ntry {\n%sbreak;\n} catch (Exception e) {\nif (%s) {\n%s}\n%s}\n}",
        attempt, attempt, attempt, work, attempt + last, inLoop("e").text(), pause());
  }

  private Code untilDone() {
    String done = draft.name("done");
    return Code.of(
        "boolean %s = false;\nfor (int %s = 0; %s < 2 && !%s; %s++) {\ntry {\n%s%s = true;\n"
            + "} catch (Exception e) {\nLOG.warning(\"again\");\n%s}\n}\nif (!%s) {\n%s}",
        done, attempt, attempt, done, attempt, work, done, pause(), done, Actions.onFailure(turn, "").text());
  }

  /** The last exception is kept, and looked at behind the attempts. */
  private Code lastException() {
    String last = draft.name("lastFailure");
    String forget = choices.of(last + " = null;\n", last + " = null;\n", last + " = null;\n", "");
    Code log = choices.below(2) == 0 ? Actions.log(last) : Code.NOTHING;
    return Code.of(
        "Exception %s = null;\nint %s = 0;\nwhile (%s < 3) {\n%s++;\ntry {\n%s%sbreak;\n"
            + "} catch (Exception e) {\n%s = e;\n%s}\n}\nif (%s != null) {\n%s}",
        last, attempt, attempt, attempt, work, forget, last, pause(), last,
        log.then(Actions.onFailure(turn, "")).text());
  }

  /** A loop without an end of its own, which the last attempt leaves. */
  private Code endless() {
    Code action = inLoop("e").then(Code.jump("break;"));
    return Code.of(
        "int %s = 0;\nwhile (true) {\ntry {\n%sbreak;\n} catch (Exception e) {\n%s++;\nif (%s >= 3) {\n%s}\n%s}\n}",
        attempt, work, attempt, attempt, action.text(), pause());
  }

  /** How often it is tried depends on how it fails. */
  private Code growing() {
    String limit = draft.name("limit");
    String done = draft.name("done");
    return Code.of(
        "int %s = 1;\nboolean %s = false;\nfor (int %s = 0; %s < %s; %s++) {\ntry {\n%s%s = true;\nbreak;\n"
            + "} catch (Exception e) {\nif (%s < 3) {\n%s++;\n}\n%s}\n}\nif (!%s) {\n%s}",
        limit, done, attempt, attempt, limit, attempt, work, done,
        limit, limit, pause(), done, Actions.onFailure(turn, "").text());
  }

  private Code doWhile() {
    String again = draft.name("again");
    return Code.of(
        "int %s = 0;\nboolean %s;\ndo {\n%s = false;\ntry {\n%s} catch (Exception e) {\n%s++;\n%s = %s < 3;\n"
            + "if (!%s) {\n%s}\n%s}\n} while (%s);",
        attempt, again, again, work, attempt, again, attempt, again, inLoop("e").text(), pause(), again);
  }

  private Code inLoop(String exception) {
    return Actions.onFailure(turn.inInnerLoop(), exception);
  }

  /** What makes the next attempt wait. */
  private String pause() {
    if (choices.below(12) < 11) {
      return "";
    }
    draft.trait(Trait.ATTEMPTS);
    draft.member(
        """
        private static void pause(int attempt) {
        try {
        Thread.sleep(attempt * 0L);
        } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        }
        }
        """);
    return "pause(" + attempt + ");\n";
  }

  /** Work in a helper that tries it again, and throws what the last attempt has thrown. */
  static WorkCall helper(Draft draft, String record) {
    String name = draft.name("retrying");
    String type = draft.feed().record();
    Choices choices = draft.choices();
    WorkCall work = WorkCalls.of(draft, "item");
    int form = choices.of(0, 0, 0, 0, 0, 1, 2);
    String throwing = "throw last;\n";
    String asking = "if (last != null) {\nthrow last;\n}\n";
    String told = choices.of(throwing, throwing, throwing, throwing, asking, "LOG.warning(\"failed: \" + last);\n");
    if (form > 0 || told.startsWith("LOG")) {
      draft.trait(Trait.ATTEMPTS);
    }
    String body =
        switch (form) {
          case 0 ->
              "RuntimeException last = null;\nfor (int attempt = 0; attempt < 3; attempt++) {\ntry {\n%sreturn;\n"
                  .formatted(work.text())
                  + "} catch (Exception e) {\nlast = new IllegalStateException(e);\n}\n}\n"
                  + told;
          case 1 ->
              "for (int attempt = 1; ; attempt++) {\ntry {\n%sreturn;\n} catch (Exception e) {\n".formatted(work.text())
                  + "if (attempt >= 3) {\n"
                  + choices.of("throw new IllegalStateException(e);\n", "throw new IllegalStateException(e);\n", "return;\n")
                  + "}\n}\n}\n";
          default ->
              "int left = 3;\nwhile (left > 0) {\ntry {\n%sleft = 0;\n} catch (Exception e) {\nleft--;\n"
                      .formatted(work.text())
                  + "if (left == 0) {\nthrow new IllegalStateException(e);\n}\n}\n}\n";
        };
    draft.member("private void %s(%s item) {\n%s}".formatted(name, type, body));
    return new WorkCall(name + "(" + record + ");\n", false);
  }
}
