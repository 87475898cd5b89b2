package io.github.lambdabatch.flow;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.handler.BatchHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the interpreter notes on its way through one handler. */
final class Facts {
  final Identifiers identifiers = new Identifiers();
  final TaskFacts tasks = new TaskFacts();
  final CarriedFacts carried = new CarriedFacts();
  final FirstRecordFacts first = new FirstRecordFacts();
  final ListingFacts listing = new ListingFacts();
  final CauseFacts causes = new CauseFacts();
  final BatchHolders holders = new BatchHolders();
  private final Set<Tree> loops = new LinkedHashSet<>();
  private final Set<Tree> workLoops = new LinkedHashSet<>();
  private final Set<Tree> grouped = new LinkedHashSet<>();
  private final Set<Tree> groupedByKey = new LinkedHashSet<>();
  private boolean throwsBehind;
  private final Set<Tree> handedOff = new LinkedHashSet<>();
  private final Set<Tree> parallelLoops = new LinkedHashSet<>();
  private final SetMultimap<Tree, Tree> escapes = LinkedHashMultimap.create();
  private final Map<Tree, Set<Tree>> continued = new LinkedHashMap<>();
  private final Map<Tree, Cause> outerCatches = new LinkedHashMap<>();
  private final Map<Tree, ImmutableList<Tree>> broader = new LinkedHashMap<>();
  private final Set<Tree> told = new LinkedHashSet<>();
  private final Set<Tree> returned = new LinkedHashSet<>();
  private final Set<Tree> lost = new LinkedHashSet<>();
  private final Set<Tree> dropped = new LinkedHashSet<>();
  private final SetMultimap<Tree, Tree> passedOver = LinkedHashMultimap.create();
  private final Set<Tree> passedOverAnyway = new HashSet<>();
  private final SetMultimap<Tree, Object> collected = LinkedHashMultimap.create();
  private final Set<Tree> emptyResponses = new LinkedHashSet<>();
  private final Set<VarSymbol> failureFields = new LinkedHashSet<>();
  private final Set<VarSymbol> firstFilledFields = new HashSet<>();
  private final Set<VarSymbol> clearedFields = new HashSet<>();
  private final Set<Tree> afterthoughts = new HashSet<>();
  private final List<ImmutableSet<Object>> restReports = new ArrayList<>();
  private final List<ImmutableSet<Object>> reports = new ArrayList<>();
  private int reportsOfOthers;
  private int worksDone;
  private boolean collectsForLater;
  private boolean makesItems;
  private boolean batchLibrary;

  void loop(Tree loop, boolean parallel) {
    loops.add(loop);
    if (parallel) {
      parallelLoops.add(loop);
    }
  }

  /** Iterations of the loop are processed at a time. */
  void parallel(Tree loop) {
    parallelLoops.add(loop);
  }

  /** A function that the loop hands to code that is not looked at, which may run it at any time, on any thread. */
  void handedOff(Tree loop) {
    handedOff.add(loop);
  }

  /** The loop goes over a group of the records, and is run for each group, which may have the records of a key. */
  void grouped(Tree loop, boolean byKey) {
    grouped.add(loop);
    if (byKey) {
      groupedByKey.add(loop);
    }
  }

  /** The handler throws behind a loop, because of a failure that it caught there. */
  void throwsBehind() {
    throwsBehind = true;
  }

  void worked(Tree loop) {
    worksDone++;
    workLoops.add(loop);
  }

  /** Counts the work on records, so that a task can tell whether it does any. */
  int worksDone() {
    return worksDone;
  }

  /** An exception of a record's work has left the record loop and the handler. */
  void escaped(Cause cause) {
    // A path that no exception can take is kept all the same: a broader catch on it tells of a deliberate drop.
    if (!causes.isCaughtWhole(cause.work())) {
      escapes.put(cause.loop(), cause.origin());
    }
  }

  /** Work began on a record although earlier ones had failed, for the sites given. */
  void continued(Tree loop, Set<Tree> sites) {
    continued.computeIfAbsent(loop, l -> new LinkedHashSet<>()).addAll(sites);
  }

  /** The catch stands around the record loop that the exception left. */
  void caughtOutside(Tree site, Cause cause) {
    // What a task throws comes out where it is joined, and never left the loop.
    if (!tasks.isThrownFrom(cause.origin())) {
      outerCatches.putIfAbsent(site, cause);
    }
  }

  /** The catch belongs to a try that begins when work on the record has been done: it may not matter to its order. */
  void afterthought(Tree site) {
    afterthoughts.add(site);
  }

  /** Counts that the rest of the batch is reported, so that a loop can tell whether it does. */
  void restReported(ImmutableSet<Object> holders) {
    restReports.add(holders);
  }

  int restReports() {
    return restReports.size();
  }

  /** Returns the collections that hold the rest since the count was taken; none if it went anywhere else as well. */
  ImmutableSet<Object> restHoldersSince(int count) {
    return union(restReports.subList(count, restReports.size()));
  }

  private static ImmutableSet<Object> union(List<ImmutableSet<Object>> reports) {
    return reports.stream().anyMatch(Set::isEmpty)
        ? ImmutableSet.of()
        : reports.stream().flatMap(Set::stream).collect(toImmutableSet());
  }

  /** The catch is narrower than others that would have caught the same exception. */
  void narrow(Tree site, List<Tree> broaderCatches) {
    broader.put(site, ImmutableList.copyOf(broaderCatches));
  }

  /** On some path somebody is told of the failure: it is reported, handed on, or thrown again. */
  void told(Tree site) {
    told.add(site);
  }

  /** On some path the handler returns the failure in its response, or should. */
  void returned(Tree site) {
    returned.add(site);
  }

  /** On some path nobody is told of the failure before the handler returns. */
  void lost(Tree site) {
    lost.add(site);
  }

  /** On some path the handler returns after this statement left records unattempted and unreported. */
  void dropped(Tree statement) {
    dropped.add(statement);
  }

  /** An iteration ends here without having done anything with its record, after another record of the loop failed. */
  void passesOver(Tree loop, Tree end) {
    passedOver.put(loop, end);
  }

  /** An iteration ends like that although no record has failed: the reason is another one. */
  void passesOverAnyway(Tree end) {
    passedOverAnyway.add(end);
  }

  /** Returns where records are passed over for the sake of a failure, in loops that do work on their records. */
  private ImmutableSet<Tree> skipped() {
    Set<Tree> skipped = new LinkedHashSet<>();
    workLoops.forEach(loop -> skipped.addAll(passedOver.get(loop)));
    skipped.removeAll(passedOverAnyway);
    skipped.retainAll(dropped);
    return ImmutableSet.copyOf(skipped);
  }

  /** Returns the statements that leave records behind. */
  private ImmutableSet<Tree> allDropped() {
    Set<Tree> all = new LinkedHashSet<>(dropped);
    all.removeAll(passedOver.values());
    all.addAll(skipped());
    return ImmutableSet.copyOf(all);
  }

  /** Whether the loop is known to work on its records. */
  boolean works(Tree loop) {
    return workLoops.contains(loop);
  }

  /** Whether records may be left that were not attempted because of a failure. */
  boolean isAfterFailure(Progress progress) {
    return progress.anyFailed() || !progress.open().isEmpty() || progress.left() != null;
  }

  /**
   * The collection holds what names the record whose failure was caught, or reported, there.
   *
   * @param forLater whether it is there for more than that record
   */
  void collected(Tree site, Object holder, boolean forLater) {
    collected.put(site, holder);
    collectsForLater |= forLater;
  }

  /** Whether the collections got the failure from where it was caught before, and not from this catch. */
  boolean isToldBefore(Tree site, Set<Object> holders) {
    return carried.isToldBefore(site, holders, causes.of(site));
  }

  boolean isCollected(Tree site, Set<Object> holders) {
    return holders.stream()
        .anyMatch(holder -> collected.containsEntry(site, holder) || carried.holds(site, holder));
  }

  /** The handler returns here without the failures that it collected. */
  void emptyResponse(Tree end) {
    emptyResponses.add(end);
  }

  /**
   * Something is put into a field that still holds what the invocation before put into it.
   *
   * @param isFailure whether it is a batch item failure
   * @param isFirst whether the field may have been empty before: one that is only filled where it is not never holds
   *     anything
   */
  void filledField(VarSymbol field, boolean isFailure, boolean isFirst) {
    if (isFailure) {
      failureFields.add(field);
    }
    if (isFirst) {
      firstFilledFields.add(field);
    }
  }

  /** The handler empties the field somewhere, if not always where it should. */
  void clearedField(VarSymbol field) {
    clearedFields.add(field);
  }

  /** A batch item failure is made. */
  void makesItem() {
    makesItems = true;
  }

  void usesBatchLibrary() {
    batchLibrary = true;
  }

  /**
   * Counts an addition to a collection, so that a loop can tell whether it reports.
   *
   * @param failed whether the record at hand has failed, which is then the one that is reported
   */
  void reported(@Nullable Object holder, boolean failed) {
    reports.add(holder == null ? ImmutableSet.of() : ImmutableSet.of(holder));
    reportsOfOthers += failed ? 0 : 1;
  }

  /** Counts the additions of records that have not failed themselves. */
  int reportsOfOthers() {
    return reportsOfOthers;
  }

  int reports() {
    return reports.size();
  }

  /** Returns the collections that were added to since the count was taken; none if not all of them are known. */
  ImmutableSet<Object> holdersSince(int count) {
    return union(reports.subList(count, reports.size()));
  }

  /** Whether a failure may be dropped on purpose: a broader catch beside this one tells of failures. */
  private boolean isDeliberate(Tree site) {
    ImmutableList<Tree> others = broader.get(site);
    return others != null
        && others.stream().anyMatch(told::contains)
        && others.stream().noneMatch(other -> lost.contains(other) && !told.contains(other));
  }

  /** Whether the handler returns the failure, or keeps it where it keeps those of the broader catches. */
  private boolean isReported(Tree site) {
    return returned.contains(site)
        || broader.getOrDefault(site, ImmutableList.of()).stream()
            .anyMatch(other -> !Collections.disjoint(collected.get(site), collected.get(other)));
  }

  private boolean isSwallowed(Tree site) {
    return lost.contains(site) && !told.contains(site) && !isDeliberate(site);
  }

  private boolean isLost(Tree site) {
    return isSwallowed(site) && (loops.isEmpty() && first.isAll() || !first.isCaughtAt(site));
  }

  /** Returns the loops that take their records in another order than the source has them, where that can matter. */
  private Set<Tree> outOfOrder(BatchHandler handler) {
    if (!handler.kind().isStream()) {
      return Sets.intersection(parallelLoops, workLoops);
    }
    // If no record of a stream comes back, none behind it does.
    boolean comesBack = collectsForLater || !returned.isEmpty() || !escapes.isEmpty() || tasks.tell();
    return comesBack ? Sets.intersection(Sets.union(parallelLoops, groupedByKey), workLoops) : ImmutableSet.of();
  }

  /** Returns an analysis that says nothing. */
  static HandlerAnalysis undecided() {
    return new Facts().toAnalysis(false, ImmutableSet.of(), true);
  }

  HandlerAnalysis toAnalysis(BatchHandler handler) {
    return toAnalysis(handler.hasBatchResponse(), outOfOrder(handler), false);
  }

  private HandlerAnalysis toAnalysis(boolean hasBatchResponse, Set<Tree> outOfOrder, boolean undecided) {
    SetMultimap<Tree, Tree> allEscapes = LinkedHashMultimap.create(escapes);
    ImmutableSet.Builder<Tree> swallowed = ImmutableSet.builder();
    for (Tree site : lost) {
      if (isLost(site)) {
        Cause outside = outerCatches.get(site);
        if (outside != null && hasBatchResponse) {
          allEscapes.put(outside.loop(), outside.origin());
        } else {
          swallowed.add(site);
        }
      }
    }
    ImmutableSetMultimap.Builder<Tree, Tree> goesOn = ImmutableSetMultimap.builder();
    continued.forEach(
        (loop, sites) ->
            sites.stream()
                .filter(site -> isReported(site) || !isDeliberate(site))
                .filter(site -> !(afterthoughts.contains(site) && isSwallowed(site)))
                .forEach(site -> goesOn.put(loop, site)));
    // Where several records are processed at a time, none waits for another's failure.
    outOfOrder.forEach(loop -> goesOn.put(loop, loop));
    return new HandlerAnalysis(
        ImmutableSet.copyOf(loops),
        ImmutableSet.copyOf(workLoops),
        ImmutableSet.copyOf(handedOff),
        ImmutableSet.copyOf(grouped),
        throwsBehind,
        ImmutableSetMultimap.<Tree, Tree>builder()
            .orderValuesBy(comparingInt(ASTHelpers::getStartPosition))
            .putAll(allEscapes)
            .build(),
        goesOn.build(),
        swallowed.build(),
        allDropped(),
        skipped(),
        identifiers.settle(),
        makesItems,
        ImmutableSet.copyOf(emptyResponses),
        Sets.difference(Sets.intersection(failureFields, firstFilledFields), clearedFields).immutableCopy(),
        tasks.notAwaited(),
        tasks.unsynchronized(),
        loops.isEmpty() ? first.takenForAll() : ImmutableSet.of(),
        listing.lists(),
        batchLibrary,
        undecided);
  }
}
