package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.handler.EventKind;

/**
 * A {@link BugChecker} that flags handlers that take one record of the batch and never look at the rest.
 *
 * <p>Contract: records that the response does not name are deleted, or passed by, whether they were attempted or not.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The handler processes the first record of the batch and ignores the rest",
    link = BatchHandlerChecker.DOCS + "OnlyFirstRecordProcessed.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class OnlyFirstRecordProcessed extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link OnlyFirstRecordProcessed} instance. */
  public OnlyFirstRecordProcessed() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (analysed.handler().deployment().hasSingleRecords()) {
      return;
    }
    EventKind kind = analysed.handler().kind();
    for (Tree first : analysed.analysis().firstRecords()) {
      reportWithRewrite(
          first,
          "The handler takes the first "
              + kind.recordNoun()
              + " and never looks at the rest: with a batch size above 1, the others are never processed, and Lambda "
              + (kind.isStream() ? "passes them by" : "deletes them")
              + ". Process every "
              + kind.recordNoun()
              + " of the batch.",
          analysed,
          Part.LOOP,
          state);
    }
  }
}
