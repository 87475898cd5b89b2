package io.github.lambdabatch.proof.grammar;

/** Loops inside the turn of a record: over the parts of its body, or over attempts. */
final class InnerLoops {
  private InnerLoops() {}

  /** The work is done for each part of the record; the failure is caught around the loop, or in it. */
  static Code parts(Iteration turn) {
    Draft draft = turn.draft();
    draft.trait(Trait.PARTS);
    String part = draft.name("part");
    String parts = draft.feed().identifierOf(turn.record()) + ".split(\"#\")";
    WorkCall work = WorkCalls.of(draft, turn.record());
    return turn.choices().below(2) == 0
        ? Code.of(
            "try {\nfor (String %s : %s) {\nLOG.info(%s);\n%s}\n} catch (Exception e) {\n%s}",
            part, parts, part, work.text(), Actions.onFailure(turn, "e").text())
        : Code.of(
            "for (String %s : %s) {\ntry {\nLOG.info(%s);\n%s} catch (Exception e) {\n%s}\n}",
            part, parts, part, work.text(), Actions.onFailure(turn.inInnerLoop(), "e").text());
  }

  /** The work is tried again, and the last failure counts. */
  static Code attempts(Iteration turn) {
    Draft draft = turn.draft();
    String attempt = draft.name("attempt");
    WorkCall work = WorkCalls.of(draft, turn.record());
    String done = draft.name("done");
    return turn.choices().below(2) == 0
        ? Code.of(
            "for (int %s = 1; %s <= 2; %s++) {\ntry {\n%sbreak;\n} catch (Exception e) {\nif (%s == 2) {\n%s}\n}\n}",
            attempt, attempt, attempt, work.text(), attempt, Actions.onFailure(turn.inInnerLoop(), "e").text())
        : Code.of(
            "boolean %s = false;\nfor (int %s = 0; %s < 2 && !%s; %s++) {\ntry {\n%s%s = true;\n"
                + "} catch (Exception e) {\nLOG.warning(\"again\");\n}\n}\nif (!%s) {\n%s}",
            done, attempt, attempt, done, attempt, work.text(), done, done, Actions.onFailure(turn, "").text());
  }
}
