package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.AnnotationTree;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.EventKind;
import java.util.Optional;

/**
 * A {@link BugChecker} that flags handlers that an annotation says to be on a FIFO queue, where templates name standard
 * queues only.
 *
 * <p>Contract: a queue is a FIFO queue if its name ends in {@code .fifo}, or if its template says so. The other checks go by
 * the annotation.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The annotation says that this handler is on a FIFO queue, but its template names a standard queue",
    link = BatchHandlerChecker.DOCS + "FifoAnnotationContradictsTemplate.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class FifoAnnotationContradictsTemplate extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link FifoAnnotationContradictsTemplate} instance. */
  public FifoAnnotationContradictsTemplate() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    BatchHandler handler = analysed.handler();
    Optional<AnnotationTree> annotation = handler.fifoAnnotation();
    if (handler.kind() != EventKind.SQS || annotation.isEmpty() || !handler.deployment().hasOnlyStandardQueues()) {
      return;
    }
    report(
        annotation.get(),
        "The annotation says that the handler is on a FIFO queue, but by "
            + eventSourcesAt(handler.deployment().sources())
            + " it is on a standard queue. There, stopping at the first failure sends messages back that could have been"
            + " processed: remove the annotation, or make the queue a FIFO queue.",
        state);
  }
}
