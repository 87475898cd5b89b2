package io.github.lambdabatch.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was tried in one delivery, by position in the batch.
 *
 * <p>Another thread's work waits until the handler's own thread waits for something or has returned. So work that the
 * handler does not await never happens, as in an environment that is frozen on return; otherwise it would be a race.
 */
final class WorkLog {
  static final WorkLog NONE = new WorkLog(ImmutableMap.of(), ImmutableSet.of(), FailureMode.DECLARED);
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final ImmutableMap<String, Integer> positionsByBody;
  private final ImmutableSet<Integer> failing;
  private final FailureMode mode;
  private final Thread handlerThread = Thread.currentThread();
  private final List<Integer> attempted = new ArrayList<>();
  private final Set<Integer> succeeded = new LinkedHashSet<>();
  private final List<String> strangers = new ArrayList<>();
  private volatile boolean closed;

  WorkLog(ImmutableMap<String, Integer> positionsByBody, ImmutableSet<Integer> failing, FailureMode mode) {
    this.positionsByBody = positionsByBody;
    this.failing = failing;
    this.mode = mode;
  }

  /** Returns whether the record, which fails, does so with an exception that nobody names. */
  boolean failsUnexpectedly(String body) {
    return mode == FailureMode.UNEXPECTED || mode != FailureMode.DECLARED && positionsByBody.get(body) % 2 == 0;
  }

  /** Returns whether the record can be parsed, which is not the work on it. */
  boolean parse(String body) {
    return attempt(body, false);
  }

  /** Returns whether the work on the record succeeds. */
  boolean attempt(String body) {
    return attempt(body, true);
  }

  /** Somebody else takes care of the record from here on. */
  synchronized void handOver(String body) {
    succeeded.add(positionOf(body));
  }

  private boolean attempt(String body, boolean isWork) {
    if (Thread.currentThread() != handlerThread) {
      awaitThatTheHandlerWaits();
    }
    synchronized (this) {
      int position = positionOf(body);
      attempted.add(position);
      if (failing.contains(position) && isWork == (mode != FailureMode.MALFORMED)) {
        return false;
      }
      if (isWork) {
        succeeded.add(position);
      }
      return true;
    }
  }

  private int positionOf(String body) {
    Integer position = positionsByBody.get(body);
    if (closed || position == null) {
      if (Thread.currentThread() == handlerThread) {
        strangers.add(body);
      }
      throw new IllegalStateException("no record of this delivery: " + body);
    }
    return position;
  }

  /** The handler has returned: what still runs is frozen. */
  synchronized void close() {
    closed = true;
    if (!strangers.isEmpty()) {
      throw new AssertionError("The handler worked on what is no record of the batch: " + strangers);
    }
  }

  synchronized ImmutableList<Integer> attempted() {
    return ImmutableList.copyOf(attempted);
  }

  synchronized ImmutableSet<Integer> succeeded() {
    return ImmutableSet.copyOf(succeeded);
  }

  private void awaitThatTheHandlerWaits() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!closed && !isWaiting(handlerThread) && System.nanoTime() < end) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static boolean isWaiting(Thread thread) {
    return switch (thread.getState()) {
      case WAITING, TIMED_WAITING, BLOCKED -> true;
      default -> false;
    };
  }
}
