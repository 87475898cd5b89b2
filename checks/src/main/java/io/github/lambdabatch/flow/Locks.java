package io.github.lambdabatch.flow;

import com.sun.source.tree.Tree;
import io.github.lambdabatch.knowledge.KnownMethod;

/** Whether what runs is guarded: by a synchronized block, a lock, or a semaphore that lets one thread in. */
final class Locks {
  private static final String LOCKS = "java.util.concurrent.locks.";

  private final Interpreter run;
  private int held;

  Locks(Interpreter run) {
    this.run = run;
  }

  /** A method is called, which may take a lock or give it back. */
  void call(Tree site, KnownMethod method) {
    String name = method.name();
    if (method.owner().equals("java.util.concurrent.Semaphore")) {
      if (run.declarations.isOneAtATime(site)) {
        count(name.startsWith("acquire") || name.equals("tryAcquire"), name.equals("release"));
      }
    } else if (method.owner().startsWith(LOCKS)) {
      boolean stamped = method.owner().equals(LOCKS + "StampedLock");
      boolean takes = name.startsWith("lock") || name.startsWith("tryLock") || stamped && isWrite(name);
      count(takes, name.startsWith("unlock"));
    }
  }

  private static boolean isWrite(String name) {
    return name.startsWith("writeLock") || name.startsWith("tryWriteLock");
  }

  private void count(boolean takes, boolean givesBack) {
    if (takes) {
      held++;
    } else if (givesBack && held > 0) {
      held--;
    }
  }

  void enter() {
    held++;
  }

  void leave() {
    held--;
  }

  boolean isHeld() {
    return held > 0;
  }
}
