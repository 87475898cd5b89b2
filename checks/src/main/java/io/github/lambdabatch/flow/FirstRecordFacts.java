package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Item;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the interpreter notes of a handler that takes the first record without a loop. */
final class FirstRecordFacts {
  private final Set<Tree> taken = new LinkedHashSet<>();
  private final Set<Tree> caught = new HashSet<>();
  private final Set<Object> holders = new HashSet<>();
  private boolean asksForSize;
  private boolean looksAtRest;
  private boolean works;

  /** The handler takes the first record of the batch, outside of any loop. */
  void taken(Tree expression) {
    taken.add(expression);
  }

  /** Returns where the handler takes the first record, which stands for the loop that it does not have. */
  @Nullable Tree place() {
    return Iterables.getFirst(taken, null);
  }

  /** The catch takes a failure of the work on the first record. */
  void caught(Tree site) {
    caught.add(site);
  }

  /** The handler asks how many records there are. */
  void asksForSize() {
    asksForSize = true;
  }

  /** The handler looks at more than the first record. */
  void looksAtRest() {
    looksAtRest = true;
  }

  /** Whether code that is not looked at has been given the batch. */
  boolean isLookedAt() {
    return looksAtRest;
  }

  /** Outside of loops, the collection is given something of a record, and no report of it. */
  void heldBy(@Nullable Object collection, Value value) {
    if (collection != null && !(value instanceof Item)) {
      holders.add(collection);
    }
  }

  Set<Object> holders() {
    return holders;
  }

  /** A record is worked on outside of any record loop. */
  void works() {
    works = true;
  }

  /** Whether the first record is all that a handler without loops takes of the batch. */
  boolean isAll() {
    return works && !looksAtRest;
  }

  /** Whether the catch takes failures of the first record. */
  boolean isCaughtAt(Tree site) {
    return caught.contains(site);
  }

  /** Returns where the first record is taken in place of the batch, with no look at how many there are. */
  ImmutableSet<Tree> takenForAll() {
    return isAll() && !asksForSize ? ImmutableSet.copyOf(taken) : ImmutableSet.of();
  }
}
