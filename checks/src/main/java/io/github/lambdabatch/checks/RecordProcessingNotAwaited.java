package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.AnalysedHandler;

/**
 * A {@link BugChecker} that flags work on a record that is handed to another thread and never awaited.
 *
 * <p>Contract: what runs on another thread and is not awaited before the return is frozen with the environment; its
 * failure is never reported.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A record is processed on another thread, and nobody waits for it",
    link = BatchHandlerChecker.DOCS + "RecordProcessingNotAwaited.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class RecordProcessingNotAwaited extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link RecordProcessingNotAwaited} instance. */
  public RecordProcessingNotAwaited() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    String noun = analysed.handler().kind().recordNoun();
    for (Tree start : analysed.analysis().notAwaited()) {
      report(
          start,
          "This hands the work on a "
              + noun
              + " to another thread, and the handler returns without waiting for it: the environment is frozen with the"
              + " work undone, and to Lambda the "
              + noun
              + " was processed. Wait for it before the return.",
          state);
    }
  }
}
