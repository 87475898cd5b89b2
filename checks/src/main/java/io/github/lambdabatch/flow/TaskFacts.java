package io.github.lambdabatch.flow;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Value.Function;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the interpreter notes of the tasks that other threads run. */
final class TaskFacts {
  /**
   * An exception that a task lets out.
   *
   * @param cause where it began
   * @param holders the collections that hold its record by then
   * @param callbacks where a function is told of it
   */
  record LetOut(Cause cause, ImmutableSet<Object> holders, ImmutableSet<Tree> callbacks) {}

  private final Set<Tree> tasks = new HashSet<>();
  private final SetMultimap<Object, Function> functions = LinkedHashMultimap.create();
  private final Set<Tree> started = new LinkedHashSet<>();
  private final Set<Tree> awaited = new LinkedHashSet<>();
  private final SetMultimap<Tree, LetOut> thrown = LinkedHashMultimap.create();
  private final Map<Tree, Tree> startedBy = new HashMap<>();
  private final Set<Tree> joined = new HashSet<>();
  private boolean toldByResult;
  private boolean handedOn;
  private final Set<Tree> coped = new HashSet<>();
  private final SetMultimap<Tree, Tree> heard = LinkedHashMultimap.create();
  private final SetMultimap<Tree, Tree> added = LinkedHashMultimap.create();
  private final Set<Tree> oneAtATime = new HashSet<>();
  private final Set<Tree> unsynchronized = new LinkedHashSet<>();

  /** A loop over records puts the function into a collection, for whoever runs it later. */
  void function(Object collection, Function function) {
    functions.put(collection, function);
  }

  ImmutableSet<Function> functionsIn(Object collection) {
    return ImmutableSet.copyOf(functions.get(collection));
  }

  /**
   * A function was handed to another thread there, which lets these exceptions out.
   *
   * @param outer the task that did so, if one did
   */
  void ran(Tree site, @Nullable Tree outer, List<LetOut> exceptions) {
    tasks.add(site);
    thrown.putAll(site, exceptions);
    if (outer != null) {
      startedBy.put(site, outer);
    }
  }

  /** Whether the handler hands work to other threads, so that its futures are those of its own tasks. */
  boolean any() {
    return !tasks.isEmpty();
  }

  ImmutableSet<Tree> all() {
    return ImmutableSet.copyOf(tasks);
  }

  /** The result of a task may tell of a failure. */
  void toldByResult() {
    toldByResult = true;
  }

  /** Whether somebody may hear of a failure from a task in another way than by joining its future. */
  boolean tell() {
    return toldByResult
        || thrown.keySet().stream().anyMatch(site -> coped.contains(site) || heard.containsKey(site) || !joined.contains(site));
  }

  /** What the tasks throw is dealt with by a function of their futures. */
  void coped(Set<Tree> sites) {
    coped.addAll(sites);
  }

  /** What the tasks throw is told to a function there, and comes out of their futures as well. */
  void heard(Set<Tree> sites, Tree callback) {
    sites.forEach(site -> heard.put(site, callback));
  }

  /** Returns what comes out where the futures are joined of the tasks that one task, or none, has started. */
  ImmutableSet<LetOut> joined(@Nullable Tree outer) {
    ImmutableSet<Tree> sites =
        thrown.keySet().stream()
            .filter(site -> startedBy.get(site) == outer && !coped.contains(site))
            .collect(toImmutableSet());
    joined.addAll(sites);
    ImmutableSet.Builder<LetOut> exceptions = ImmutableSet.builder();
    for (Tree site : sites) {
      ImmutableSet<Tree> callbacks = ImmutableSet.copyOf(heard.get(site));
      thrown.get(site).forEach(e -> exceptions.add(new LetOut(e.cause(), e.holders(), callbacks)));
    }
    return exceptions.build();
  }

  /** Returns where an exception begins that one of the tasks lets out, and nobody has been told of; null if there is none. */
  @Nullable Cause causeIn(Set<Tree> sites) {
    return sites.stream()
        .filter(site -> !heard.containsKey(site))
        .flatMap(site -> thrown.get(site).stream())
        .map(LetOut::cause)
        .findFirst()
        .orElse(null);
  }

  /** Whether a task lets out an exception that begins there. */
  boolean isThrownFrom(Tree origin) {
    return thrown.values().stream().anyMatch(exception -> exception.cause().origin() == origin);
  }

  /** The handler returns, and a record's work that was handed to another thread may not be done. */
  void started(Tree site) {
    started.add(site);
  }

  /** On some path the handler waits for those threads, or may do so. */
  void awaited(Set<Tree> sites) {
    awaited.addAll(sites);
  }

  /** Whoever is given the threads, or a future, may wait for all that they run. */
  void handedOn() {
    handedOn = true;
  }

  /** Returns the tasks that nobody waits for on any path. */
  ImmutableSet<Tree> notAwaited() {
    return handedOn ? ImmutableSet.of() : Sets.difference(started, awaited).immutableCopy();
  }

  /** A task adds to a collection that is not made for it; that is wrong only if another task runs at the same time. */
  void added(Tree task, Tree addition) {
    added.put(task, addition);
  }

  /** The task runs on a thread that runs no other one at the same time. */
  void oneAtATime(Tree task) {
    oneAtATime.add(task);
  }

  /** Returns those of the tasks that may run at the same time as others. */
  Set<Tree> atATime(Set<Tree> running) {
    return Sets.difference(running, oneAtATime);
  }

  /** An iteration ends while these tasks of it are running: those of several iterations run at a time. */
  void overlap(Set<Tree> running) {
    running.forEach(task -> unsynchronized.addAll(added.get(task)));
  }

  /** A collection that is not made for it is filled by several threads. */
  void unsynchronized(Tree addition) {
    unsynchronized.add(addition);
  }

  /** Returns the additions that several threads may make at a time to a collection that is not made for it. */
  ImmutableSet<Tree> unsynchronized() {
    return ImmutableSet.copyOf(unsynchronized);
  }
}
