package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the batch has come: what became of the record at hand and of those before it. Immutable.
 *
 * @param loop the record loop whose iteration is running, if one is
 * @param phase what became of the record at hand
 * @param failedAt where the failure of the record at hand was caught, or reported; null before that
 * @param inOrder whether the handler made sure that no record of the same message group failed before
 * @param earlier where failures of earlier records were caught or reported
 * @param open failures that were caught and not yet handed to anyone but the collections named
 * @param left the statement that left a record loop after a failure, with records that were never attempted
 * @param restReported whether those records, or all, were reported
 */
record Progress(
    @Nullable Tree loop,
    Phase phase,
    @Nullable Tree failedAt,
    boolean inOrder,
    ImmutableSet<Tree> earlier,
    ImmutableMap<Tree, ImmutableSet<Object>> open,
    @Nullable Tree left,
    boolean restReported) {

  /** What became of the record at hand. */
  enum Phase {
    UNTOUCHED,
    WORKED,
    FAILED
  }

  static final Progress START =
      new Progress(null, Phase.UNTOUCHED, null, false, ImmutableSet.of(), ImmutableMap.of(), null, false);

  boolean inLoop() {
    return loop != null;
  }

  /** Whether a record, this one or an earlier one, has failed for good. */
  boolean anyFailed() {
    return phase == Phase.FAILED || !earlier.isEmpty();
  }

  /** Enters an iteration of a record loop, with an untouched record. */
  Progress enter(Tree recordLoop) {
    return new Progress(recordLoop, Phase.UNTOUCHED, null, false, earlier, open, left, restReported);
  }

  /** Ends the iteration: the record at hand becomes an earlier one. */
  Progress next() {
    return new Progress(loop, Phase.UNTOUCHED, null, false, withCurrent(), open, left, restReported);
  }

  /** Leaves the record loop for the code around it. */
  Progress leave(Progress outer) {
    return new Progress(
        outer.loop, outer.phase, outer.failedAt, outer.inOrder, withCurrent(), open, left, restReported);
  }

  private ImmutableSet<Tree> withCurrent() {
    return phase == Phase.FAILED && failedAt != null
        ? ImmutableSet.<Tree>builder().addAll(earlier).add(failedAt).build()
        : earlier;
  }

  /** A group of records begins whose order does not depend on the records before it. */
  Progress newGroup() {
    return new Progress(loop, phase, failedAt, inOrder, ImmutableSet.of(), open, left, restReported);
  }

  Progress phase(Phase now) {
    return new Progress(loop, now, failedAt, inOrder, earlier, open, left, restReported);
  }

  Progress checkedOrder() {
    return new Progress(loop, phase, failedAt, true, earlier, open, left, restReported);
  }

  /** The work on the record has thrown; nobody has caught it yet. */
  Progress failing() {
    return new Progress(loop, Phase.FAILED, null, inOrder, earlier, open, left, restReported);
  }

  /** The record's failure is known to the handler from here on. */
  Progress failedAt(Tree site) {
    return new Progress(loop, Phase.FAILED, site, inOrder, earlier, open, left, restReported);
  }

  /** The failure was caught; nobody has been told yet. */
  Progress opened(Tree site) {
    Map<Tree, ImmutableSet<Object>> map = new LinkedHashMap<>(open);
    map.put(site, ImmutableSet.of());
    return withOpen(ImmutableMap.copyOf(map));
  }

  /** The failure is held by a collection. */
  Progress held(Tree site, Object collection) {
    ImmutableSet<Object> holders = open.get(site);
    if (holders == null || holders.contains(collection)) {
      return this;
    }
    Map<Tree, ImmutableSet<Object>> map = new LinkedHashMap<>(open);
    map.put(site, ImmutableSet.builder().addAll(holders).add(collection).build());
    return withOpen(ImmutableMap.copyOf(map));
  }

  /** The failure was handed to somebody, or has turned into an exception again. */
  Progress settled(Tree site) {
    if (!open.containsKey(site)) {
      return this;
    }
    Map<Tree, ImmutableSet<Object>> map = new LinkedHashMap<>(open);
    map.remove(site);
    return withOpen(ImmutableMap.copyOf(map));
  }

  /** The handler went on with the record in spite of its failure, which it has coped with. */
  Progress recovered() {
    return new Progress(loop, Phase.WORKED, null, inOrder, earlier, open, left, restReported);
  }

  private Progress withOpen(ImmutableMap<Tree, ImmutableSet<Object>> map) {
    return new Progress(loop, phase, failedAt, inOrder, earlier, map, left, restReported);
  }

  Progress left(Tree statement) {
    return left != null ? this : new Progress(loop, phase, failedAt, inOrder, earlier, open, statement, restReported);
  }

  Progress withRestReported() {
    return new Progress(loop, phase, failedAt, inOrder, earlier, open, left, true);
  }

  /** Returns a progress that keeps every failure of both, for joining states that are otherwise alike. */
  Progress join(Progress other) {
    Map<Tree, ImmutableSet<Object>> map = new LinkedHashMap<>(open);
    other.open.forEach(
        (site, holders) -> map.merge(site, holders, (a, b) -> Sets.intersection(a, b).immutableCopy()));
    return new Progress(
        loop,
        phase,
        failedAt,
        inOrder || other.inOrder,
        Sets.union(earlier, other.earlier).immutableCopy(),
        ImmutableMap.copyOf(map),
        left,
        restReported || other.restReported);
  }
}
