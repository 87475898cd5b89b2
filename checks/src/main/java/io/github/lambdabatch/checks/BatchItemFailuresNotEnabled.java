package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.handler.BatchHandler;
import java.util.List;

/**
 * A {@link BugChecker} that flags handlers with a batch response, whose event source in a template does not set {@code
 * ReportBatchItemFailures}.
 *
 * <p>Contract: without the setting, which is off by default, the response is ignored, and a normal return deletes every
 * record, whatever the batch size. The state of a tumbling window is read all the same: a handler that returns one and
 * names no record is right.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The event source of this handler does not set ReportBatchItemFailures, so its batch response is ignored",
    link = BatchHandlerChecker.DOCS + "BatchItemFailuresNotEnabled.md",
    linkType = CUSTOM,
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class BatchItemFailuresNotEnabled extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link BatchItemFailuresNotEnabled} instance. */
  public BatchItemFailuresNotEnabled() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    BatchHandler handler = analysed.handler();
    List<EventSource> sources = handler.deployment().notEnabling();
    boolean reports = analysed.analysis().reports();
    if (!handler.hasBatchResponse() || sources.isEmpty() || carriesState(handler) && !reports) {
      return;
    }
    String noun = handler.kind().recordNoun();
    String lost = reports ? "the " + noun + "s that it names are lost" : "a " + noun + " that it names would be lost";
    report(
        declaredResult(handler.tree()),
        "This handler returns a batch response, but "
            + eventSourcesAt(sources)
            + (sources.size() == 1 ? " does" : " do")
            + " not set ReportBatchItemFailures: Lambda ignores the response, and "
            + lost
            + ". Add there: "
            + sources.get(0).settingToAdd(),
        state);
  }

  /** Returns whether the response is needed for the state of a window, whether it names a record or not. */
  private static boolean carriesState(BatchHandler handler) {
    return handler.output().tsym.name.contentEquals("TimeWindowEventResponse");
  }

  private static Tree declaredResult(Tree handler) {
    return handler instanceof MethodTree method ? method.getReturnType() : handler;
  }
}
