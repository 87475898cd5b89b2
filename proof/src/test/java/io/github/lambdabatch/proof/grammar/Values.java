package io.github.lambdabatch.proof.grammar;

/** Helpers that keep the exception to themselves and return what came of the work: a sealed result, a record, an enum. */
final class Values {
  private final Draft draft;
  private final Choices choices;
  private final Iteration turn;
  private final String name;
  private final WorkCall work;

  private Values(Iteration turn) {
    this.draft = turn.draft();
    this.choices = turn.choices();
    this.turn = turn;
    this.name = draft.name("attempt");
    this.work = WorkCalls.of(draft, "item");
  }

  static Code of(Iteration turn) {
    return new Values(turn).code();
  }

  private Code code() {
    draft.trait(Trait.VALUES);
    return switch (choices.of(0, 0, 1, 1, 2, 3)) {
      case 0 -> sealed();
      case 1 -> enumeration();
      case 2 -> record();
      default -> object();
    };
  }

  private Code sealed() {
    draft.member("sealed interface Attempt permits Done, Failed {}");
    draft.member("record Done() implements Attempt {}");
    draft.member("record Failed(String id, Exception cause) implements Attempt {}");
    String id = draft.feed().identifierOf("item");
    helper("Attempt", "new Done()", "new Failed(" + id + ", e)");
    String failed = draft.name("bad");
    String attempt = draft.name("result");
    return switch (choices.below(3)) {
      case 0 ->
          Code.of("if (%s instanceof Failed %s) {\n%s}", call(), failed, told(failed + ".id()", failed + ".cause()"));
      case 1 ->
          Code.of("Attempt %s = %s;\nif (%s instanceof Failed) {\n%s}", attempt, call(), attempt, told("", ""));
      default ->
          Code.of("Attempt %s = %s;\nif (!(%s instanceof Done)) {\n%s}", attempt, call(), attempt, told("", ""));
    };
  }

  private Code enumeration() {
    String test;
    if (choices.below(2) == 0) {
      draft.member("enum Outcome {\nSTORED,\nRETRY;\nboolean isRetry() {\nreturn this == RETRY;\n}\n}");
      test = choices.of("%s.isRetry()", "%s == Outcome.RETRY", "%s != Outcome.STORED");
    } else {
      draft.member(
          "enum Outcome {\nSTORED(false),\nRETRY(true);\nfinal boolean retry;\nOutcome(boolean retry) {\nthis.retry = retry;\n}\n}");
      test = choices.of("%s.retry", "Outcome.RETRY.equals(%s)");
    }
    helper("Outcome", "Outcome.STORED", "Outcome.RETRY");
    if (choices.below(3) == 2) {
      return Code.of(
          "switch (%s) {\ncase RETRY -> {\n%s}\ncase STORED -> LOG.info(\"stored\");\n}", call(), told("", ""));
    }
    String outcome = draft.name("outcome");
    return Code.of("Outcome %s = %s;\nif (%s) {\n%s}", outcome, call(), test.formatted(outcome), told("", ""));
  }

  private Code record() {
    draft.member("record Report(boolean ok, String id, Exception failure) {\nboolean failed() {\nreturn !ok;\n}\n}");
    String id = draft.feed().identifierOf("item");
    helper("Report", "new Report(true, " + id + ", null)", "new Report(false, " + id + ", e)");
    String report = draft.name("report");
    String test = choices.of("!%s.ok()", "%s.failed()", "%s.failure() != null").formatted(report);
    return Code.of("Report %s = %s;\nif (%s) {\n%s}", report, call(), test, told(report + ".id()", report + ".failure()"));
  }

  /** An object that the helper fills. */
  private Code object() {
    draft.member(
        """
        private static final class Status {
        private Exception failure;
        void failed(Exception e) {
        failure = e;
        }
        boolean isFailed() {
        return failure != null;
        }
        }
        """);
    draft.member(
        "private Status %s(%s item) {\nStatus status = new Status();\ntry {\n%s} catch (%s e) {\n%s}\nreturn status;\n}"
            .formatted(name, draft.feed().record(), work.text(), caught(), choices.below(12) == 11 ? "LOG.warning(\"failed\");\n" : "status.failed(e);\n"));
    String status = draft.name("status");
    return Code.of("Status %s = %s;\nif (%s.isFailed()) {\n%s}", status, call(), status, told("", ""));
  }

  /** A helper that returns the one where the work is done, and the other where it failed; not always, by mistake. */
  private void helper(String type, String good, String bad) {
    String returned = choices.below(12) == 11 ? good : bad;
    draft.member(
        "private %s %s(%s item) {\ntry {\n%sreturn %s;\n} catch (%s e) {\nreturn %s;\n}\n}"
            .formatted(type, name, draft.feed().record(), work.text(), good, caught(), returned));
  }

  private String caught() {
    return choices.below(8) == 7 ? Guards.narrow(choices, work) : Guards.broad(choices, work).replace("Throwable", "Exception");
  }

  private String call() {
    return name + "(" + turn.record() + ")";
  }

  /** What is done about the failure, whose identifier and exception may be asked of the value. */
  private String told(String id, String exception) {
    Iteration reported = id.isEmpty() || choices.below(2) == 0 ? turn : turn.reportedBy(id);
    Code log = exception.isEmpty() || choices.below(2) == 0 ? Code.NOTHING : Actions.log(exception);
    return log.then(Actions.onFailure(reported, "")).text();
  }
}
