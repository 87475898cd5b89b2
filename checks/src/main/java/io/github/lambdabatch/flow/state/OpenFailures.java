package io.github.lambdabatch.flow.state;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The failures that were caught, or reported, and of which nobody outside has been told yet. Immutable.
 *
 * @param holders for each place that caught or reported one, the collections that hold it
 */
record OpenFailures(ImmutableMap<Tree, ImmutableSet<Object>> holders) {
  static final OpenFailures NONE = new OpenFailures(ImmutableMap.of());

  /** Following more failures than this at a time would cost more than it is worth. */
  private static final int MAX = 40;

  private static OpenFailures of(Map<Tree, ImmutableSet<Object>> holders) {
    return new OpenFailures(ImmutableMap.copyOf(holders));
  }

  private Map<Tree, ImmutableSet<Object>> copy() {
    return new LinkedHashMap<>(holders);
  }

  private OpenFailures with(Tree site, ImmutableSet<Object> collections) {
    Map<Tree, ImmutableSet<Object>> map = copy();
    map.put(site, collections);
    return of(map);
  }

  /** A failure was caught, or a record reported; the collections given hold it already. */
  OpenFailures opened(Tree site, ImmutableSet<Object> collections) {
    if (holders.size() >= MAX) {
      throw new Undecided("the handler catches in too many places");
    }
    return with(site, collections);
  }

  /** The failure is held by one more collection. */
  OpenFailures held(Tree site, Object collection) {
    ImmutableSet<Object> collections = holders.get(site);
    return collections == null || collections.contains(collection)
        ? this
        : with(site, ImmutableSet.builder().addAll(collections).add(collection).build());
  }

  /** The collection is empty: failures that only it could hold are those of other paths. */
  OpenFailures withoutHolder(Object collection) {
    Map<Tree, ImmutableSet<Object>> map = copy();
    boolean any =
        map.values().removeIf(collections -> collections.size() == 1 && collections.contains(collection));
    return any ? of(map) : this;
  }

  /** The failure was handed to somebody, or has turned into an exception again. */
  OpenFailures settled(Tree site) {
    if (!holders.containsKey(site)) {
      return this;
    }
    Map<Tree, ImmutableSet<Object>> map = copy();
    map.remove(site);
    return of(map);
  }

  /** Adds the failures that a task has caught, which may have run by now. */
  OpenFailures withThoseOf(OpenFailures task) {
    Map<Tree, ImmutableSet<Object>> map = copy();
    task.holders.forEach((site, collections) -> map.merge(site, collections, (a, b) -> ImmutableSet.copyOf(Sets.union(a, b))));
    return of(map);
  }
}
