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
 * A {@link BugChecker} that flags handlers of FIFO queues in which a message can be processed after an earlier one
 * failed.
 *
 * <p>Contract: on a FIFO queue, stop processing messages after the first failure and return all failed and unprocessed
 * messages; skipping the message groups that failed is right as well.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A FIFO queue's handler goes on after a failure, and breaks the order of its messages",
    link = BatchHandlerChecker.DOCS + "FifoContinuesAfterFailure.md",
    linkType = CUSTOM,
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class FifoContinuesAfterFailure extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link FifoContinuesAfterFailure} instance. */
  public FifoContinuesAfterFailure() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().fifo() || analysed.handler().deployment().hasSingleRecords()) {
      return;
    }
    for (Tree loop : analysed.analysis().continued().keySet()) {
      if (!analysed.analysis().loops().contains(loop)) {
        report(
            loop,
            "This processes several messages at a time, but the queue is a FIFO queue: a message is processed whether"
                + " or not one before it fails. Process them one after the other.",
            state);
        continue;
      }
      String message =
          "This loop goes on after a message has failed, but the queue is a FIFO queue: the messages behind it are"
              + " processed before it, out of order. Stop at the first failure, and return the failed and all"
              + " unprocessed messages.";
      if (analysed.handler().hasBatchResponse()) {
        reportWithRewrite(loop, message, analysed, Part.LOOP, state);
      } else {
        report(loop, message, state);
      }
    }
  }
}
