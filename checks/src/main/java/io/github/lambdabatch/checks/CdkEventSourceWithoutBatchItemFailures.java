package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import io.github.lambdabatch.cdk.EventSourceDefinition;
import io.github.lambdabatch.cdk.EventSourceFinder;
import io.github.lambdabatch.cdk.SourceKind;

/**
 * A {@link BugChecker} that flags event sources in CDK for Java that do not set {@code ReportBatchItemFailures}.
 *
 * <p>Contract: the setting is off by default, and then Lambda ignores the response of the handler: a normal return
 * deletes every record. A batch of one record has no need of it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This event source does not set ReportBatchItemFailures, so Lambda ignores the handler's batch response",
    link = BatchHandlerChecker.DOCS + "CdkEventSourceWithoutBatchItemFailures.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class CdkEventSourceWithoutBatchItemFailures extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link CdkEventSourceWithoutBatchItemFailures} instance. */
  public CdkEventSourceWithoutBatchItemFailures() {}

  @Override
  public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    for (EventSourceDefinition definition : EventSourceFinder.withoutReports(unit, state)) {
      if (!Suppressions.isSuppressedAt(definition.path(), this, state)) {
        state.withPath(definition.path()).reportMatch(describe(definition));
      }
    }
    return Description.NO_MATCH;
  }

  private Description describe(EventSourceDefinition definition) {
    String message = message(definition.kind());
    return buildDescription(definition.path().getLeaf())
        .setMessage(definition.refusal().map(reason -> message + " No fix: " + reason + ".").orElse(message))
        .addFix(definition.fix())
        .build();
  }

  private static String message(SourceKind kind) {
    return "This event source does not set ReportBatchItemFailures, so Lambda ignores the handler's batch response: "
        + (kind == SourceKind.QUEUE
            ? "messages that it reports are deleted, and if it throws instead, one failing message sends the whole"
                + " batch back."
            : "records that it reports are passed by, and if it throws instead, one failing record sends the whole"
                + " batch back.")
        + " Set it, and let the handler return a batch response in the same deployment.";
  }
}
