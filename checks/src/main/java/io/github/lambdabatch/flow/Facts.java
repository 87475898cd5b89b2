package io.github.lambdabatch.flow;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.Exits.Cause;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the interpreter notes on its way through one handler. */
final class Facts {
  private final Set<Tree> loops = new LinkedHashSet<>();
  private final Set<Tree> workLoops = new LinkedHashSet<>();
  private final Set<Tree> handedOff = new LinkedHashSet<>();
  private final Set<Tree> parallelLoops = new LinkedHashSet<>();
  private final SetMultimap<Tree, Tree> escapes = LinkedHashMultimap.create();
  private final Map<Tree, Set<Tree>> continued = new LinkedHashMap<>();
  private final Map<Tree, Cause> outerCatches = new LinkedHashMap<>();
  private final Map<Tree, ImmutableList<Tree>> broader = new LinkedHashMap<>();
  private final Set<Tree> told = new LinkedHashSet<>();
  private final Set<Tree> lost = new LinkedHashSet<>();
  private final Set<Tree> dropped = new LinkedHashSet<>();
  private boolean batchLibrary;
  private int reports;

  void loop(Tree loop, boolean parallel) {
    loops.add(loop);
    if (parallel) {
      parallelLoops.add(loop);
    }
  }

  /** A function that the loop hands to code that is not looked at, which may run it at any time, on any thread. */
  void handedOff(Tree loop) {
    handedOff.add(loop);
  }

  void worked(Tree loop) {
    workLoops.add(loop);
  }

  /** An exception of a record's work has left the record loop and the handler. */
  void escaped(Cause cause) {
    escapes.put(cause.loop(), cause.origin());
  }

  /** Work began on a record although earlier ones had failed, for the sites given. */
  void continued(Tree loop, Set<Tree> sites) {
    continued.computeIfAbsent(loop, l -> new LinkedHashSet<>()).addAll(sites);
  }

  /** The catch stands around the record loop that the exception left. */
  void caughtOutside(Tree site, Cause cause) {
    outerCatches.putIfAbsent(site, cause);
  }

  /** The catch is narrower than others that would have caught the same exception. */
  void narrow(Tree site, List<Tree> broaderCatches) {
    broader.put(site, ImmutableList.copyOf(broaderCatches));
  }

  /** On some path somebody is told of the failure: it is reported, handed on, or thrown again. */
  void told(Tree site) {
    told.add(site);
  }

  /** On some path nobody is told of the failure before the handler returns. */
  void lost(Tree site) {
    lost.add(site);
  }

  /** On some path the handler returns after this statement left records unattempted and unreported. */
  void dropped(Tree statement) {
    dropped.add(statement);
  }

  /** Whether records may be left that were not attempted because of a failure. */
  boolean isAfterFailure(Progress progress) {
    return progress.anyFailed()
        || progress.left() != null
        || progress.open().keySet().stream().anyMatch(outerCatches::containsKey);
  }

  void usesBatchLibrary() {
    batchLibrary = true;
  }

  /** Counts an addition to a collection, so that a loop can tell whether it reports. */
  void reported() {
    reports++;
  }

  int reports() {
    return reports;
  }

  /** Whether a failure may be dropped on purpose: a broader catch beside this one tells of failures. */
  private boolean isDeliberate(Tree site) {
    ImmutableList<Tree> others = broader.get(site);
    return others != null && others.stream().noneMatch(other -> lost.contains(other) && !told.contains(other));
  }

  private boolean isSwallowed(Tree site) {
    return lost.contains(site) && !told.contains(site) && !isDeliberate(site);
  }

  HandlerAnalysis toAnalysis(boolean hasBatchResponse) {
    SetMultimap<Tree, Tree> allEscapes = LinkedHashMultimap.create(escapes);
    ImmutableSet.Builder<Tree> swallowed = ImmutableSet.builder();
    for (Tree site : lost) {
      if (isSwallowed(site)) {
        Cause outside = outerCatches.get(site);
        if (outside != null && hasBatchResponse) {
          allEscapes.put(outside.loop(), outside.origin());
        } else {
          swallowed.add(site);
        }
      }
    }
    ImmutableSetMultimap.Builder<Tree, Tree> goesOn = ImmutableSetMultimap.builder();
    continued.forEach((loop, sites) -> sites.stream().filter(site -> !isDeliberate(site)).forEach(s -> goesOn.put(loop, s)));
    // Where several records are processed at a time, none waits for another's failure.
    parallelLoops.stream().filter(workLoops::contains).forEach(loop -> goesOn.put(loop, loop));
    return new HandlerAnalysis(
        ImmutableSet.copyOf(loops),
        ImmutableSet.copyOf(workLoops),
        ImmutableSet.copyOf(handedOff),
        ImmutableSetMultimap.<Tree, Tree>builder()
            .orderValuesBy(comparingInt(ASTHelpers::getStartPosition))
            .putAll(allEscapes)
            .build(),
        goesOn.build(),
        swallowed.build(),
        ImmutableSet.copyOf(dropped),
        batchLibrary,
        false);
  }
}
