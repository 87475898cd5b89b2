package io.github.lambdabatch.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What became of one batch. Records are named by their position in it, counted from 1.
 *
 * @param attempted the records on which work was tried, in this order, each as often as it was
 * @param succeeded the records on which work succeeded
 * @param cameBack the records that Lambda delivers again
 * @param deleted the records that are gone: deleted from the queue, or behind the stream's position
 * @param threw whether the handler threw an exception
 * @param response the response as JSON, or the exception that the handler threw
 * @param groups the message group of each record
 */
public record Delivery(
    ImmutableList<Integer> attempted,
    ImmutableSet<Integer> succeeded,
    ImmutableSet<Integer> cameBack,
    ImmutableSet<Integer> deleted,
    boolean threw,
    String response,
    ImmutableList<String> groups) {

  /** The records whose work was tried and never succeeded. */
  public ImmutableSet<Integer> failed() {
    return attempted.stream().filter(record -> !succeeded.contains(record)).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether both records are in one message group. */
  public boolean sameGroup(int left, int right) {
    return groups.get(left - 1).equals(groups.get(right - 1));
  }

  @Override
  public String toString() {
    return "attempted %s, succeeded %s, came back %s, deleted %s, response %s"
        .formatted(attempted, succeeded, cameBack, deleted, response);
  }
}
