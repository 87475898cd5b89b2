package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;

/**
 * A {@link BugChecker} that flags catch clauses in which a record's failure ends: it is neither reported nor handed on,
 * and the handler goes on as if the record had succeeded.
 *
 * <p>Contract: a record that the response does not name is deleted, or passed by.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The failure of a record is caught, and nobody is told: the record is lost",
    link = BatchHandlerChecker.DOCS + "RecordFailureSwallowed.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class RecordFailureSwallowed extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link RecordFailureSwallowed} instance. */
  public RecordFailureSwallowed() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    String noun = analysed.handler().kind().recordNoun();
    for (Tree clause : analysed.analysis().swallowed()) {
      String message =
          (clause instanceof CatchTree ? "This catch" : "The function that is told here")
              + " ends the failure of a "
              + noun
              + ", and nobody is told: to Lambda the "
              + noun
              + " was processed, and it is lost. Report it as a batch item failure.";
      if (analysed.handler().hasBatchResponse()) {
        reportWithRewrite(clause, message, analysed, Part.LOOP, state);
      } else {
        report(clause, message, state);
      }
    }
  }
}
