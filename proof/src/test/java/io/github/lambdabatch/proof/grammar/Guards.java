package io.github.lambdabatch.proof.grammar;

/** What stands around the work on a record: nothing, a {@code try} that is right, or one that is not. */
final class Guards {
  private Guards() {}

  /** The work on one record with all that happens when it fails. */
  static Code of(Iteration turn) {
    Choices choices = turn.choices();
    return switch (choices.of(
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 14, 15, 16)) {
      case 0 -> simple(turn, false);
      case 1 -> simple(turn, true);
      case 2 -> narrowAndBroad(turn);
      case 3 -> nested(turn);
      case 4 -> withFinally(turn);
      case 5 -> afterwards(turn);
      case 6 -> workBefore(turn);
      case 7 -> bare(turn);
      case 8 -> BooleanHelpers.of(turn);
      case 9 -> rethrown(turn);
      case 10 -> coped(turn);
      case 11 -> Outcomes.of(turn);
      case 12 -> InnerLoops.parts(turn);
      case 13 -> Retries.of(turn);
      case 14 -> withResource(turn);
      case 16 -> Values.of(turn);
      default -> around(turn);
    };
  }

  /** A try around what tells of the failure without an exception, and may throw one then. */
  private static Code around(Iteration turn) {
    Code inner =
        switch (turn.choices().below(3)) {
          case 0 -> afterwards(turn);
          case 1 -> BooleanHelpers.of(turn);
          default -> Outcomes.of(turn);
        };
    return tryCatch(inner.text(), "Exception", Actions.onFailure(turn, "e"));
  }

  private static Code simple(Iteration turn, boolean narrow) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    String caught = narrow ? narrow(turn.choices(), work) : broad(turn.choices(), work);
    return tryCatch(work.text(), caught, Actions.onFailure(turn, "e"));
  }

  private static Code tryCatch(String work, String caught, Code action) {
    return Code.of("try {\n%s} catch (%s e) {\n%s}", work, caught, action.text());
  }

  /** The type of a catch that takes all that the work throws. */
  static String broad(Choices choices, WorkCall work) {
    return work.checked()
        ? choices.of("Exception", "Throwable")
        : choices.of("Exception", "RuntimeException", "Throwable");
  }

  /** The type of a catch that takes what the work declares, and not all that it throws. */
  static String narrow(Choices choices, WorkCall work) {
    return work.checked()
        ? choices.of("IOException", "IOException | IllegalStateException")
        : choices.of("IllegalStateException", "IllegalStateException | IllegalArgumentException");
  }

  private static Code narrowAndBroad(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    Code first = Actions.onFailure(turn, "e");
    Code second = Actions.onFailure(turn, "e");
    if (!Actions.tells(first) && Actions.tells(second)) {
      turn.draft().trait(Trait.DROPPED_BY_NARROW_CATCH);
    }
    return Code.of(
        "try {\n%s} catch (%s e) {\n%s} catch (%s e) {\n%s}",
        work.text(), narrow(turn.choices(), work), first.text(), broad(turn.choices(), work), second.text());
  }

  private static Code nested(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    Code inner = Actions.onFailure(turn, "inner");
    Code outer = Actions.onFailure(turn, "e");
    String caught = turn.choices().below(2) == 0 ? narrow(turn.choices(), work) : "Exception";
    if (!caught.equals("Exception") && !Actions.tells(inner) && Actions.tells(outer)) {
      turn.draft().trait(Trait.DROPPED_BY_NARROW_CATCH);
    }
    return Code.of(
        "try {\ntry {\n%s} catch (%s inner) {\n%s}\n} catch (%s e) {\n%s}",
        work.text(),
        caught,
        inner.text(),
        turn.choices().of("Exception", "RuntimeException"),
        outer.text());
  }

  private static Code withFinally(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    return Code.of(
        "try {\n%s} catch (%s e) {\n%s} finally {\n%s}",
        work.text(), broad(turn.choices(), work), Actions.onFailure(turn, "e").text(), Actions.log("").text());
  }

  /** The catch only notes the failure, and what to do about it stands behind the try. */
  private static Code afterwards(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    String failed = turn.draft().name("failedHere");
    Code action = Actions.onFailure(turn, "");
    return turn.choices().below(2) == 0
        ? Code.of(
            "boolean %s = false;\ntry {\n%s} catch (Exception e) {\n%s = true;\n}\nif (%s) {\n%s}",
            failed, work.text(), failed, failed, action.text())
        : Code.of(
            "boolean %s = true;\ntry {\n%s%s = false;\n} catch (Exception e) {\nLOG.warning(\"failed\");\n}\nif (%s) {\n%s}",
            failed, work.text(), failed, failed, action.text());
  }

  private static Code workBefore(Iteration turn) {
    turn.draft().trait(Trait.WORK_BEFORE_TRY);
    String order = turn.draft().name("order");
    return Code.of("String %s = Work.parse(%s);", order, turn.record())
        .then(tryCatch("Work.on(" + order + ");\n", "Exception", Actions.onFailure(turn, "e")));
  }

  private static Code withResource(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    return Code.of(
        "try (StringWriter %s = new StringWriter()) {\n%s} catch (%s e) {\n%s}",
        turn.draft().name("out"),
        work.text(),
        turn.choices().of("Exception", "Exception", "Exception", "IOException"),
        Actions.onFailure(turn, "e").text());
  }

  private static Code bare(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    return work.checked()
        ? tryCatch(work.text(), "IOException", Code.jump("throw new UncheckedIOException(e);"))
        : Code.of("%s", work.text());
  }

  private static Code rethrown(Iteration turn) {
    WorkCall work = WorkCalls.of(turn.draft(), turn.record());
    Code report = turn.report();
    return tryCatch(work.text(), "Exception", report.then(Code.jump("throw new IllegalStateException(e);")));
  }

  /** What cannot be parsed is worked on as it is. */
  private static Code coped(Iteration turn) {
    turn.draft().trait(Trait.WORK_BEFORE_TRY);
    String order = turn.draft().name("order");
    return Code.of(
        "String %s = null;\ntry {\n%s = Work.parse(%s);\n} catch (%s e) {\nLOG.warning(\"odd\");\n}\n"
            + "try {\nWork.on(%s == null ? %s : %s);\n} catch (Exception e) {\n%s}",
        order,
        order,
        turn.record(),
        turn.choices().of("RuntimeException", "Exception", "IllegalArgumentException"),
        order,
        turn.record(),
        order,
        Actions.onFailure(turn, "e").text());
  }
}
