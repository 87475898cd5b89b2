package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.handler.ResponseKind;

/**
 * A {@link BugChecker} that flags handlers whose declared result hides the batch response that they return.
 *
 * <p>Contract: the runtime serialises with the declared output type, not with the object's class.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The declared result hides the batch response from Lambda",
    link = BatchHandlerChecker.DOCS + "BatchResponseTypeHidden.md",
    linkType = CUSTOM,
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class BatchResponseTypeHidden extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link BatchResponseTypeHidden} instance. */
  public BatchResponseTypeHidden() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (analysed.handler().response() != ResponseKind.HIDDEN) {
      return;
    }
    reportWithRewrite(
        analysed.handler().tree(),
        "The handler returns a batch response, but its declared result is "
            + analysed.handler().output().tsym.getSimpleName()
            + ", and the runtime serialises what is declared: Lambda does not see the failures. Declare "
            + analysed.handler().kind().responseName()
            + ".",
        analysed,
        Part.TYPE,
        state);
  }
}
