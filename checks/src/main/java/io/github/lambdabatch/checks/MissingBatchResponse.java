package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.ResponseKind;

/**
 * A {@link BugChecker} that flags batch handlers whose declared result is no batch response.
 *
 * <p>Contract: without a batch response a handler can only throw, and then the whole batch goes back.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This batch handler returns no batch response, so one failing record sends the whole batch back",
    link = BatchHandlerChecker.DOCS + "MissingBatchResponse.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class MissingBatchResponse extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link MissingBatchResponse} instance. */
  public MissingBatchResponse() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    BatchHandler handler = analysed.handler();
    if (handler.response() != ResponseKind.NONE || analysed.analysis().batchLibrary()) {
      return;
    }
    reportWithRewrite(handler.tree(), message(handler), analysed, Part.LOOP, state);
  }

  private static String message(BatchHandler handler) {
    return handler.kind().isStream()
        ? "This handler returns no batch response: one failing record sends the whole batch back, and it is retried,"
            + " with the records that were processed, until it expires. Return a "
            + handler.kind().responseName()
            + " that names the record at which processing stopped."
        : "This handler returns no batch response: one failing message sends the whole batch back, and valid messages"
            + " are processed again and end up in the dead-letter queue with it. Return an "
            + handler.kind().responseName()
            + " that names the messages that failed.";
  }
}
