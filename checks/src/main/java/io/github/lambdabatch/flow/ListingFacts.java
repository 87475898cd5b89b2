package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value.Ref;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Loops that make a batch item failure of every record, before any work: a list from which the handler takes the rest
 * when a record fails, or out of which it takes what succeeds.
 */
final class ListingFacts {
  private final SetMultimap<Tree, Tree> additions = LinkedHashMultimap.create();
  private final Set<Tree> passing = new HashSet<>();
  private final Map<Object, Tree> lists = new LinkedHashMap<>();

  /** An iteration of the loop has come to its end. */
  void iteration(Tree loop, Progress end) {
    Tree addition = end.phase() == Progress.Phase.FAILED ? end.failedAt() : null;
    if (addition == null || addition instanceof CatchTree) {
      passing.add(loop);
    } else {
      additions.put(loop, addition);
    }
  }

  /** Returns where the loop makes the failures, if each of its iterations does; none where one does not. */
  ImmutableSet<Tree> by(Tree loop) {
    return passing.contains(loop) ? ImmutableSet.of() : ImmutableSet.copyOf(additions.get(loop));
  }

  /** Returns the state behind the loop: none of the records that it has listed has failed. */
  static State notFailed(State left, ImmutableSet<Tree> listed, ImmutableSet<Tree> failedBefore) {
    State state = left.progress(p -> p.retainEarlier(failedBefore));
    for (Tree addition : listed) {
      state = state.progress(p -> p.settled(addition));
    }
    return state;
  }

  /** The collections hold such a list, which the loop has made. */
  void into(Set<Object> collections, Tree loop) {
    collections.forEach(collection -> lists.putIfAbsent(collection, loop));
  }

  /** Returns where such lists are made, with the loops that fill them. */
  ImmutableMap<Tree, Tree> lists() {
    ImmutableMap.Builder<Tree, Tree> made = ImmutableMap.builder();
    lists.forEach(
        (list, loop) -> {
          if (list instanceof Tree tree) {
            made.put(tree, loop);
          }
        });
    return made.buildOrThrow();
  }

  /** Whether the object holds such a list, or a part of one: what of it is returned is not known. */
  boolean isIn(Ref object, State state) {
    return state.heap().reaches(object.site(), lists.keySet());
  }
}
