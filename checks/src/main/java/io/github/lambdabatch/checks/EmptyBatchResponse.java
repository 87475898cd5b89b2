package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;

/**
 * A {@link BugChecker} that flags returns of a response that does not hold the failures that the handler collected.
 *
 * <p>Contract: null, an empty response and an empty list all say that every record was processed.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Failures are collected, but the response is returned without them",
    link = BatchHandlerChecker.DOCS + "EmptyBatchResponse.md",
    linkType = CUSTOM,
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class EmptyBatchResponse extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link EmptyBatchResponse} instance. */
  public EmptyBatchResponse() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().hasBatchResponse()) {
      return;
    }
    String noun = analysed.handler().kind().recordNoun();
    for (Tree end : analysed.analysis().emptyResponses()) {
      reportWithRewrite(
          end,
          "The failures that were collected are not in this response: to Lambda every "
              + noun
              + " was processed, and those that failed are lost. Return the collected failures.",
          analysed,
          Part.RESPONSE,
          state);
    }
  }
}
