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

/**
 * A {@link BugChecker} that flags unsynchronised collections that several threads fill with failures.
 *
 * <p>Contract: a record that the response does not name is deleted, and additions that get lost name none.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Several threads add failures to a collection that is not made for it",
    link = BatchHandlerChecker.DOCS + "UnsynchronizedBatchItemFailures.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class UnsynchronizedBatchItemFailures extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link UnsynchronizedBatchItemFailures} instance. */
  public UnsynchronizedBatchItemFailures() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().hasBatchResponse()) {
      return;
    }
    for (Tree addition : analysed.analysis().unsynchronized()) {
      reportWithRewrite(
          addition,
          "Several threads add failures to this collection at a time, and it is not made for that: additions get lost,"
              + " and with them the "
              + analysed.handler().kind().recordNoun()
              + "s that failed. Use a synchronised or a concurrent collection.",
          analysed,
          Part.LIST,
          state);
    }
  }
}
