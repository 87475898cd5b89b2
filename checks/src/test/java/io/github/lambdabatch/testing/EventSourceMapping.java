package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * Simulates what Lambda does with a batch: calls the handler, reads its response, and deletes records or delivers them
 * again.
 *
 * @param source what feeds the handler
 * @param reportsBatchItemFailures whether {@code ReportBatchItemFailures} is set; without it, the response is ignored
 */
public record EventSourceMapping(EventSource source, boolean reportsBatchItemFailures) {
  /** A mapping that reads the response. */
  public static EventSourceMapping reporting(EventSource source) {
    return new EventSourceMapping(source, true);
  }

  /** A mapping as it is by default: it ignores the response. */
  public static EventSourceMapping ignoringResponses(EventSource source) {
    return new EventSourceMapping(source, false);
  }

  /** Delivers a new batch of which the records at the given positions fail. */
  public Delivery deliver(LoadedHandler handler, int size, int groups, ImmutableSet<Integer> failing) {
    return deliver(handler, size, groups, failing, FailureMode.DECLARED);
  }

  /** Delivers a new batch of which the records at the given positions fail, in this way. */
  public Delivery deliver(
      LoadedHandler handler, int size, int groups, ImmutableSet<Integer> failing, FailureMode mode) {
    synchronized (Work.class) {
      return deliver(handler, Batch.of(source, size, groups), failing, mode);
    }
  }

  private Delivery deliver(LoadedHandler handler, Batch batch, ImmutableSet<Integer> failing, FailureMode mode) {
    WorkLog log =
        new WorkLog(
            batch.records().stream().collect(toImmutableMap(BatchRecord::body, BatchRecord::position)), failing, mode);
    Work.logTo(log);
    boolean threw = false;
    String response;
    ImmutableSet<Integer> cameBack;
    try {
      response = handler.invoke(batch.toJson());
      cameBack = reportsBatchItemFailures ? BatchResponse.comingBack(batch, response) : ImmutableSet.of();
    } catch (LinkageError e) {
      throw e; // The test is broken, not the handler.
    } catch (Throwable e) {
      threw = true;
      response = e.toString();
      cameBack = batch.positions();
    }
    log.close();
    return new Delivery(
        log.attempted(),
        log.succeeded(),
        cameBack,
        Sets.difference(batch.positions(), cameBack).immutableCopy(),
        threw,
        response,
        batch.records().stream().map(BatchRecord::group).collect(toImmutableList()));
  }
}
