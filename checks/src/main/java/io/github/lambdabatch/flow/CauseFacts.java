package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the interpreter notes of the work whose exceptions are caught, and of what that work is given. */
final class CauseFacts {
  private final SetMultimap<Tree, Tree> caughtFrom = LinkedHashMultimap.create();
  private final SetMultimap<Tree, Object> madeOf = LinkedHashMultimap.create();
  private final SetMultimap<Tree, Object> identified = LinkedHashMultimap.create();
  private final Set<Tree> onAnother = new HashSet<>();
  private final Set<Tree> caughtWhole = new HashSet<>();

  /** The catch takes exceptions of this work. */
  void caughtFrom(Tree site, Tree work) {
    caughtFrom.put(site, work);
  }

  /** The site deals with the exception of another one, which takes exceptions of work. */
  void caughtAgainFrom(Tree site, Tree other) {
    caughtFrom.putAll(site, ImmutableSet.copyOf(caughtFrom.get(other)));
  }

  /** Returns the work whose exceptions are caught there. */
  Set<Tree> of(Tree site) {
    return caughtFrom.get(site);
  }

  boolean isCaughtFrom(Tree site, Tree work) {
    return caughtFrom.containsEntry(site, work);
  }

  /** A catch takes all that the work, a known parser, can throw. */
  void caughtWhole(Tree work) {
    caughtWhole.add(work);
  }

  boolean isCaughtWhole(Tree work) {
    return caughtWhole.contains(work);
  }

  /** The work is not, or not alone, on the record at hand. */
  void worksOnAnother(Tree work) {
    onAnother.add(work);
  }

  /** Whether the exception that was caught there may be that of another record than the one at hand. */
  boolean mayFailForAnother(@Nullable Tree site) {
    return site != null && caughtFrom.get(site).stream().anyMatch(onAnother::contains);
  }

  /**
   * Something of the record that failed there is put into the collection.
   *
   * @param input whether that may be what work needs, and not what names the record in a report
   */
  void madeOf(Tree site, Object holder, boolean input) {
    (input ? madeOf : identified).put(site, holder);
  }

  /** Whether the collection holds what work needs of the record that failed there, and no report of it. */
  boolean isMadeOf(Tree site, Object holder) {
    return madeOf.containsEntry(site, holder) && !identified.containsEntry(site, holder);
  }
}
