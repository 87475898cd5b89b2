package io.github.lambdabatch.handler;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import java.util.function.Predicate;

/**
 * What templates say of a handler. Nothing, where no template names it.
 *
 * @param named whether a template names it
 * @param sources the event sources that can hand it its kind of batch
 */
public record Deployment(boolean named, ImmutableList<EventSource> sources) {
  /** A handler that no template names. */
  public static final Deployment UNKNOWN = new Deployment(false, ImmutableList.of());

  /** Returns whether there are event sources, and all of them set {@code ReportBatchItemFailures}. */
  public boolean enablesBatchItemFailures() {
    return !sources.isEmpty() && enabling().size() == sources.size();
  }

  /** Returns the event sources that set {@code ReportBatchItemFailures}. */
  public ImmutableList<EventSource> enabling() {
    return sourcesWith(source -> source.reportsBatchItemFailures() == Answer.YES);
  }

  /** Returns the event sources that do not set {@code ReportBatchItemFailures}. */
  public ImmutableList<EventSource> notEnabling() {
    return sourcesWith(source -> source.reportsBatchItemFailures() == Answer.NO);
  }

  /** Returns whether there is a FIFO queue among the event sources. */
  public boolean hasFifoQueue() {
    return sources.stream().anyMatch(source -> source.fifo() == Answer.YES);
  }

  /** Returns whether there are event sources, and each is known to be a standard queue. */
  public boolean hasOnlyStandardQueues() {
    return !sources.isEmpty() && sources.stream().allMatch(source -> source.fifo() == Answer.NO);
  }

  /**
   * Returns whether there are event sources, and none hands over more than one record at a time.
   *
   * <p>Contract: a batch size of 1 makes a partial response moot.
   */
  public boolean hasSingleRecords() {
    return !sources.isEmpty() && sources.stream().allMatch(source -> source.batchSize().orElse(0) == 1);
  }

  private ImmutableList<EventSource> sourcesWith(Predicate<EventSource> property) {
    return sources.stream().filter(property).collect(toImmutableList());
  }
}
