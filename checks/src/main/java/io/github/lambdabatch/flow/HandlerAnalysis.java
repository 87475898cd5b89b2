package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.flow.state.Quality;

/**
 * What is known of one handler. Everything is empty where the analysis is undecided.
 *
 * @param loops the record loops: statements, or the terminal calls of streams and of {@code forEach}
 * @param workLoops those in which a record is worked on
 * @param handedOff the record loops that hand functions to code that is not looked at, which may run them anywhere
 * @param grouped the record loops that go over a group of records, one after the other
 * @param throwsBehind whether the handler throws behind a loop because of what failed in it
 * @param escapes for each record loop that a record's exception can leave, the work whose exception does, in the order
 *     of the source
 * @param continued for each record loop in which work begins on a record although an earlier one failed, where that
 *     failure was caught or reported; the loop itself where it works on several records at a time
 * @param swallowed the catch clauses in which a record's failure ends, with nobody told
 * @param dropped the statements that leave records behind after a failure, which are neither attempted nor reported
 * @param skipped those of them that pass over one record after the other, where the others leave the record loop: a
 *     {@code continue}, a {@code return} of what the loop runs, or the loop itself where its body does nothing
 * @param wrongIdentifiers the expressions for identifiers of batch item failures that do not name the record, with what
 *     they name instead
 * @param reports whether a batch item failure is made somewhere
 * @param emptyResponses the returns, or the ends of the handler, at which collected failures are not returned
 * @param failureFields the fields in which failures of earlier invocations stay
 * @param notAwaited where a record's work is handed to another thread for which nobody waits
 * @param unsynchronized where several threads add to a collection that is not made for it
 * @param firstRecords the expressions for the first record, in a handler that works on it and never looks at the rest
 * @param listings where the lists are made that hold a batch item failure of each record before any work, with the
 *     loops that fill them
 * @param batchLibrary whether a library processes the batch by itself
 * @param undecided whether the analysis gave up
 */
public record HandlerAnalysis(
    ImmutableSet<Tree> loops,
    ImmutableSet<Tree> workLoops,
    ImmutableSet<Tree> handedOff,
    ImmutableSet<Tree> grouped,
    boolean throwsBehind,
    ImmutableSetMultimap<Tree, Tree> escapes,
    ImmutableSetMultimap<Tree, Tree> continued,
    ImmutableSet<Tree> swallowed,
    ImmutableSet<Tree> dropped,
    ImmutableSet<Tree> skipped,
    ImmutableMap<Tree, Quality> wrongIdentifiers,
    boolean reports,
    ImmutableSet<Tree> emptyResponses,
    ImmutableSet<VarSymbol> failureFields,
    ImmutableSet<Tree> notAwaited,
    ImmutableSet<Tree> unsynchronized,
    ImmutableSet<Tree> firstRecords,
    ImmutableMap<Tree, Tree> listings,
    boolean batchLibrary,
    boolean undecided) {
  static HandlerAnalysis giveUp() {
    return Facts.undecided();
  }
}
