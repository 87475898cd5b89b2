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
 * A {@link BugChecker} that flags statements that leave the record loop after a failure, or pass over the records behind
 * it, while the rest of the batch is neither attempted nor reported.
 *
 * <p>Contract: a queue deletes every message that the response does not name, whether it was attempted or not. Streams
 * retry all that follows the checkpoint, so nothing is lost there.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The handler stops after a failure without returning the messages that it never attempted",
    link = BatchHandlerChecker.DOCS + "UnprocessedRecordsDropped.md",
    linkType = CUSTOM,
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class UnprocessedRecordsDropped extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link UnprocessedRecordsDropped} instance. */
  public UnprocessedRecordsDropped() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (analysed.handler().kind().isStream() || analysed.handler().deployment().hasSingleRecords()) {
      return;
    }
    for (Tree statement : analysed.analysis().dropped()) {
      String message =
          (analysed.analysis().skipped().contains(statement)
                  ? "The handler passes over messages here after a failure, and they are in no response:"
                  : "The handler stops here after a failure, and the messages that it never attempted are in no response:")
              + " Lambda deletes them, and they are lost. Return them with the one that failed.";
      if (analysed.handler().hasBatchResponse()) {
        reportWithRewrite(statement, message, analysed, Part.LOOP, state);
      } else {
        report(statement, message, state);
      }
    }
  }
}
