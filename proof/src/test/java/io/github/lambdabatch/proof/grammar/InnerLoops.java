package io.github.lambdabatch.proof.grammar;

/** Loops inside the turn of a record, over the parts of its body. */
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
}
