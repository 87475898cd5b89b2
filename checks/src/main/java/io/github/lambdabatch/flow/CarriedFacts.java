package io.github.lambdabatch.flow;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the interpreter notes of failures that are thrown again, once they have been told of or not. */
final class CarriedFacts {
  private final SetMultimap<Tree, Object> holders = LinkedHashMultimap.create();
  private final Set<Tree> kept = new HashSet<>();
  private final Map<Tree, Tree> thrownUntold = new HashMap<>();

  /** The catch takes the exception of a record that these collections hold already. */
  void into(Tree site, Set<Object> collections) {
    holders.putAll(site, collections);
  }

  /** A failure is put into a collection where it was caught, which may hold it already. */
  void kept(Tree site) {
    kept.add(site);
  }

  /** The statement throws again what was caught there, and nobody has been told of on this path. */
  void thrownUntold(Tree statement, Tree site) {
    thrownUntold.put(statement, site);
  }

  /** Whether the collection holds a failure that came to the catch. */
  boolean holds(Tree site, Object collection) {
    return holders.containsEntry(site, collection);
  }

  /**
   * Whether these collections got the failure from where it was caught before, and not from this catch. If a catch that
   * tells of some failures threw others untold, that may be on purpose.
   *
   * @param sources what threw the exceptions that the catch takes
   */
  boolean isToldBefore(Tree site, Set<Object> collections, Set<Tree> sources) {
    return !kept.contains(site)
        && holders.get(site).containsAll(collections)
        && sources.stream().noneMatch(source -> kept.contains(thrownUntold.get(source)));
  }
}
