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
import java.util.Collection;

/**
 * A {@link BugChecker} that flags work on one record whose exception can leave the record loop of a handler that has a
 * batch response.
 *
 * <p>Contract: a handler that throws gets its whole batch back, whatever it would have returned.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An exception of one record leaves the record loop and sends the whole batch back",
    link = BatchHandlerChecker.DOCS + "ExceptionEscapesRecordLoop.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class ExceptionEscapesRecordLoop extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link ExceptionEscapesRecordLoop} instance. */
  public ExceptionEscapesRecordLoop() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().hasBatchResponse() || analysed.handler().deployment().hasSingleRecords()) {
      return;
    }
    String noun = analysed.handler().kind().recordNoun();
    for (Collection<Tree> work : analysed.analysis().escapes().asMap().values()) {
      reportWithRewrite(
          work.iterator().next(),
          "An exception that this throws leaves the record loop: one failing "
              + noun
              + " sends the whole batch back, those that were processed included, although the handler has a batch"
              + " response to name it in. Catch it for each "
              + noun
              + " and report that "
              + noun
              + ".",
          analysed,
          Part.LOOP,
          state);
    }
  }
}
