package io.github.lambdabatch.cdk;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.util.TreePath;
import java.util.Optional;

/**
 * An event source that is defined without {@code ReportBatchItemFailures}.
 *
 * @param path what to report: the argument that switches it off, or else where the definition begins
 * @param kind what the event source is
 * @param fix what switches it on
 * @param refusal why there is no fix, as the end of a sentence; nothing where there is one
 */
public record EventSourceDefinition(
    TreePath path, SourceKind kind, SuggestedFix fix, Optional<String> refusal) {
  static EventSourceDefinition fixed(TreePath path, SourceKind kind, SuggestedFix fix) {
    return new EventSourceDefinition(path, kind, fix, Optional.empty());
  }

  static EventSourceDefinition refused(TreePath path, SourceKind kind, String reason) {
    return new EventSourceDefinition(path, kind, SuggestedFix.emptyFix(), Optional.of(reason));
  }
}
