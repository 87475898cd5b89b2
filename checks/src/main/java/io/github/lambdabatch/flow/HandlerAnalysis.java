package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.source.tree.Tree;

/**
 * What is known of one handler. Every set is empty where the analysis is undecided.
 *
 * @param loops the record loops: statements, or the terminal calls of streams and of {@code forEach}
 * @param workLoops those in which a record is worked on
 * @param handedOff the record loops that hand functions to code that is not looked at, which may run them anywhere
 * @param escapes for each record loop that a record's exception can leave, the work whose exception does, in the order
 *     of the source
 * @param continued for each record loop in which work begins on a record although an earlier one failed, where that
 *     failure was caught or reported; the loop itself where it works on several records at a time
 * @param swallowed the catch clauses in which a record's failure ends, with nobody told
 * @param dropped the statements that leave a record loop after a failure, while the rest is neither attempted nor
 *     reported
 * @param batchLibrary whether a library processes the batch by itself
 * @param undecided whether the analysis gave up
 */
public record HandlerAnalysis(
    ImmutableSet<Tree> loops,
    ImmutableSet<Tree> workLoops,
    ImmutableSet<Tree> handedOff,
    ImmutableSetMultimap<Tree, Tree> escapes,
    ImmutableSetMultimap<Tree, Tree> continued,
    ImmutableSet<Tree> swallowed,
    ImmutableSet<Tree> dropped,
    boolean batchLibrary,
    boolean undecided) {
  static HandlerAnalysis giveUp() {
    return new HandlerAnalysis(
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSetMultimap.of(),
        ImmutableSetMultimap.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        true);
  }
}
