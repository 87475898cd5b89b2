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
 * A {@link BugChecker} that flags handlers of Kinesis and DynamoDB streams that go on after the first failure.
 *
 * <p>Contract: the lowest reported sequence number is the checkpoint; it and everything after it is retried, so what is
 * processed behind it is processed again.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A stream's handler goes on after a failure, and what it processes then is processed again",
    link = BatchHandlerChecker.DOCS + "StreamContinuesAfterFailure.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class StreamContinuesAfterFailure extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;
  private static final String GOES_ON = "This loop goes on after a record has failed";
  private static final String OUT_OF_ORDER = "This loop does not process the records one after the other";

  /** Instantiates a new {@link StreamContinuesAfterFailure} instance. */
  public StreamContinuesAfterFailure() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().kind().isStream()
        || !analysed.handler().hasBatchResponse()
        || analysed.handler().deployment().hasSingleRecords()) {
      return;
    }
    analysed.analysis().continued().asMap().forEach((loop, sites) -> {
      // A failure that nobody is told of has a finding of its own.
      boolean isLoop = analysed.analysis().loops().contains(loop);
      if (isLoop && sites.stream().anyMatch(site -> !analysed.analysis().swallowed().contains(site))) {
        report(loop, sites.contains(loop) ? OUT_OF_ORDER : GOES_ON, analysed, state);
      }
    });
  }

  private void report(Tree loop, String mistake, AnalysedHandler analysed, VisitorState state) {
    reportWithRewrite(
        loop,
        mistake
            + ", but the lowest reported sequence number is the checkpoint: Lambda retries everything behind it, and what"
            + " is processed here is processed again. Stop at the first failure, and return its sequence number.",
        analysed,
        Part.LOOP,
        state);
  }
}
