package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;
import static com.sun.tools.javac.code.TypeTag.VOID;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.ResponseKind;
import java.util.List;

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
  private static final String VOID_CLASS = "java.lang.Void";

  /** Instantiates a new {@link MissingBatchResponse} instance. */
  public MissingBatchResponse() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    BatchHandler handler = analysed.handler();
    if (handler.response() != ResponseKind.NONE
        || analysed.analysis().batchLibrary()
        || handler.deployment().hasSingleRecords()) {
      return;
    }
    reportWithRewrite(handler.tree(), message(handler), analysed, Part.LOOP, state);
  }

  private static String message(BatchHandler handler) {
    List<EventSource> enabling = handler.deployment().enabling();
    String instead = " Return " + (handler.kind().isStream() ? "a " : "an ") + handler.kind().responseName()
        + (handler.kind().isStream()
            ? " that names the record at which processing stopped."
            : " that names the messages that failed.");
    if (!enabling.isEmpty()) {
      return "This handler returns no batch response, although "
          + eventSourcesAt(enabling)
          + (enabling.size() == 1 ? " sets" : " set")
          + " ReportBatchItemFailures: "
          + withSetting(handler)
          + instead;
    }
    return "This handler returns no batch response: "
        + (handler.kind().isStream()
            ? "one failing record sends the whole batch back, and it is retried, with the records that were processed,"
                + " until it expires."
            : "one failing message sends the whole batch back, and valid messages are processed again and end up in the"
                + " dead-letter queue with it.")
        + instead;
  }

  /** Contract: with the setting, nothing is success, and what is no JSON object is failure of the whole batch. */
  private static String withSetting(BatchHandler handler) {
    String noun = handler.kind().recordNoun();
    boolean nothing = handler.output().hasTag(VOID) || handler.output().tsym.getQualifiedName().contentEquals(VOID_CLASS);
    return nothing
        ? "to Lambda a return is the success of every " + noun + ", so that a failure that is caught is lost today, and"
            + " one that is thrown sends the whole batch back."
        : "Lambda looks for failures in what it returns, finds none, and takes the batch for done or for failed as a whole.";
  }
}
