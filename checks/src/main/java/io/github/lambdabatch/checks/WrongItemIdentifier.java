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
import io.github.lambdabatch.flow.state.Quality;
import io.github.lambdabatch.handler.EventKind;

/**
 * A {@link BugChecker} that flags identifiers of batch item failures that are not this record's.
 *
 * <p>Contract: an identifier that is null, empty or not in the batch sends the whole batch back; that of an earlier
 * record brings the wrong one back, and this one is lost.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A batch item failure does not name the record that failed",
    link = BatchHandlerChecker.DOCS + "WrongItemIdentifier.md",
    linkType = CUSTOM,
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class WrongItemIdentifier extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link WrongItemIdentifier} instance. */
  public WrongItemIdentifier() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().hasBatchResponse()) {
      return;
    }
    EventKind kind = analysed.handler().kind();
    analysed.analysis().wrongIdentifiers().forEach(
        (Tree expression, Quality quality) ->
            reportWithRewrite(expression, message(kind, quality), analysed, Part.IDENTIFIERS, state));
  }

  private static String message(EventKind kind, Quality quality) {
    String noun = kind.recordNoun();
    String right = kind.identifierOf(noun);
    return switch (quality) {
      case STALE -> "When the work on a "
          + noun
          + " fails, this still is the identifier of the "
          + noun
          + " before it: that one is processed again, and the one that failed is lost. Take "
          + right
          + ".";
      case FOREIGN -> "This is not the identifier of the "
          + noun
          + ": Lambda finds it nowhere in the batch and sends the whole batch back. Take "
          + right
          + ".";
      default -> "This batch item failure names no "
          + noun
          + ": Lambda sends the whole batch back. Give it "
          + right
          + ".";
    };
  }
}
