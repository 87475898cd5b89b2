package io.github.lambdabatch.flow;

import java.util.HashSet;
import java.util.Set;

/** The collections that a handler fills with something of every record. */
final class BatchHolders {
  private final Set<Object> all = new HashSet<>();
  private final Set<Object> unattempted = new HashSet<>();

  /**
   * The collection is filled with something of every record.
   *
   * @param successes whether only when work on the record was done, so that no failed one is in it
   */
  void add(Object collection, boolean successes) {
    all.add(collection);
    if (!successes) {
      unattempted.add(collection);
    }
  }

  /** What is in the one collection, or was, goes into the other. */
  void addLike(Object collection, Object source) {
    if (all.contains(source)) {
      add(collection, !unattempted.contains(source));
    }
  }

  Set<Object> all() {
    return all;
  }

  boolean contains(Object collection) {
    return all.contains(collection);
  }

  /**
   * Whether somebody who is given the collection may know which records are left: they are in it, or it has those that
   * succeeded, and all were given away before.
   */
  boolean mayTellOfRest(Object collection, FirstRecordFacts first) {
    return unattempted.contains(collection) || all.contains(collection) && first.isLookedAt();
  }
}
