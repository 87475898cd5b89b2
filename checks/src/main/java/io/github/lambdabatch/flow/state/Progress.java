package io.github.lambdabatch.flow.state;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.Tree;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far the batch has come: what became of the record at hand and of those before it. Immutable. */
public final class Progress {
  /** What became of the record at hand. */
  public enum Phase {
    UNTOUCHED,
    WORKED,
    FAILED
  }

  static final Progress START = new Progress();

  private @Nullable Tree loop;
  private Phase phase = Phase.UNTOUCHED;
  private @Nullable Tree failedAt;
  private boolean inOrder;
  private boolean exhausted;
  private boolean untouched;
  private boolean failedHere;
  private @Nullable Tree returnedBy;
  private boolean uncertain;
  private ImmutableSet<Tree> earlier = ImmutableSet.of();
  private OpenFailures open = OpenFailures.NONE;
  private ImmutableSet<Object> carried = ImmutableSet.of();
  private @Nullable Tree left;
  private boolean restReported;
  private boolean restHandedOn;
  private ImmutableSet<Tree> pending = ImmutableSet.of();
  private int hash;

  private Progress() {}

  private Progress change(Consumer<Progress> change) {
    Progress copy = new Progress();
    copy.loop = loop;
    copy.phase = phase;
    copy.failedAt = failedAt;
    copy.inOrder = inOrder;
    copy.exhausted = exhausted;
    copy.untouched = untouched;
    copy.failedHere = failedHere;
    copy.returnedBy = returnedBy;
    copy.uncertain = uncertain;
    copy.earlier = earlier;
    copy.open = open;
    copy.carried = carried;
    copy.left = left;
    copy.restReported = restReported;
    copy.restHandedOn = restHandedOn;
    copy.pending = pending;
    change.accept(copy);
    return copy;
  }

  /** Returns the record loop whose iteration is running, if one is. */
  public @Nullable Tree loop() {
    return loop;
  }

  public boolean inLoop() {
    return loop != null;
  }

  public Phase phase() {
    return phase;
  }

  /** Returns where the failure of the record at hand was caught, or reported; null before that. */
  public @Nullable Tree failedAt() {
    return failedAt;
  }

  /** Whether the handler made sure that no record of the same message group failed before. */
  public boolean inOrder() {
    return inOrder;
  }

  /** Whether a condition has said that the record at hand is the last one, or that there are no more. */
  public boolean exhausted() {
    return exhausted;
  }

  /** Whether a record is at hand, and the handler has neither worked on it nor put anything of it anywhere. */
  public boolean isUntouched() {
    return untouched;
  }

  /** Whether a record failed that the running loop came to before. */
  public boolean failedHere() {
    return failedHere;
  }

  /** Returns the statement that returned from a lambda or a helper, if nothing has run since. */
  public @Nullable Tree returnedBy() {
    return returnedBy;
  }

  /** Whether a condition that cannot be decided may have looked at a failure. */
  public boolean uncertain() {
    return uncertain;
  }

  /** Returns where failures of earlier records were caught or reported. */
  public ImmutableSet<Tree> earlier() {
    return earlier;
  }

  /** Returns the failures that were caught and not yet handed to anyone but the collections named. */
  public ImmutableMap<Tree, ImmutableSet<Object>> open() {
    return open.holders();
  }

  /** Returns the collections that hold the record whose exception is on its way out. */
  public ImmutableSet<Object> carried() {
    return carried;
  }

  /** Returns the statement that left a record loop after a failure, with records that were never attempted. */
  public @Nullable Tree left() {
    return left;
  }

  /** Whether those records, or all, were reported. */
  public boolean restReported() {
    return restReported;
  }

  /** Whether they were reported by handing them on, and not only by putting them into collections. */
  public boolean restHandedOn() {
    return restHandedOn;
  }

  /** Returns where work was handed to other threads that nobody has waited for. */
  public ImmutableSet<Tree> pending() {
    return pending;
  }

  /** Whether a record, this one or an earlier one, has failed for good. */
  public boolean anyFailed() {
    return phase == Phase.FAILED || !earlier.isEmpty();
  }

  /** Returns what states have to agree on to come back together to the code around a record loop. */
  public Progress around() {
    return START.change(p -> p.returnTo(this));
  }

  private void returnTo(Progress outer) {
    loop = outer.loop;
    phase = outer.phase;
    failedAt = outer.failedAt;
    inOrder = outer.inOrder;
    exhausted = outer.exhausted;
    untouched = outer.untouched;
    failedHere = outer.failedHere;
    returnedBy = null;
  }

  private void forgetRecord() {
    phase = Phase.UNTOUCHED;
    failedAt = null;
    inOrder = false;
    exhausted = false;
    untouched = false;
    returnedBy = null;
  }

  /** Enters an iteration of a record loop, with an untouched record. */
  public Progress enter(Tree recordLoop) {
    return change(
        p -> {
          p.loop = recordLoop;
          p.failedHere = false;
          p.forgetRecord();
        });
  }

  /** Ends the iteration: the record at hand becomes an earlier one. */
  Progress next() {
    return change(
        p -> {
          p.earlier = withCurrent();
          p.failedHere |= phase == Phase.FAILED;
          p.forgetRecord();
        });
  }

  /** Leaves the record loop for the code around it. */
  public Progress leave(Progress outer) {
    return change(
        p -> {
          p.earlier = withCurrent();
          p.returnTo(outer);
        });
  }

  private ImmutableSet<Tree> withCurrent() {
    return phase == Phase.FAILED && failedAt != null
        ? ImmutableSet.<Tree>builder().addAll(earlier).add(failedAt).build()
        : earlier;
  }

  /** Of the earlier failures, only these were ones. */
  public Progress retainEarlier(ImmutableSet<Tree> sites) {
    return sites.containsAll(earlier)
        ? this
        : change(p -> p.earlier = Sets.intersection(earlier, sites).immutableCopy());
  }

  /** A group of records begins whose order does not depend on the records before it. */
  public Progress newGroup() {
    return change(p -> p.earlier = ImmutableSet.of());
  }

  /** The loop has come to a record. */
  public Progress taken() {
    return untouched ? this : change(p -> p.untouched = true);
  }

  /** Something was done with the record at hand. */
  public Progress touched() {
    return untouched ? change(p -> p.untouched = false) : this;
  }

  /** A lambda or a helper has come to its end, by the statement if one is given. */
  public Progress returnedBy(@Nullable Tree statement) {
    return statement == returnedBy ? this : change(p -> p.returnedBy = statement);
  }

  /** Work on the record at hand has begun. */
  public Progress worked() {
    return change(p -> p.reach(Phase.WORKED, null));
  }

  private void reach(Phase now, @Nullable Tree site) {
    phase = now;
    failedAt = site;
    untouched = false;
    carried = ImmutableSet.of();
  }

  public Progress checkedOrder() {
    return change(p -> p.inOrder = true);
  }

  public Progress exhausted(boolean now) {
    return now == exhausted ? this : change(p -> p.exhausted = now);
  }

  /** What was left, and whether the loop went on, may have been decided by a condition that is not understood. */
  public Progress doubted() {
    return change(
        p -> {
          p.uncertain |= anyFailed();
          p.restReported |= left != null;
        });
  }

  /** The work on the record has thrown; nobody has caught it yet, but these collections may hold the record. */
  public Progress failing(ImmutableSet<Object> holders) {
    return change(
        p -> {
          p.reach(Phase.FAILED, null);
          p.carried = holders;
        });
  }

  /** The exception of a record that is not at hand is on its way out; these collections may hold that record. */
  public Progress carrying(ImmutableSet<Object> holders) {
    return holders.equals(carried) ? this : change(p -> p.carried = holders);
  }

  /** The record's failure is known to the handler from here on. */
  public Progress failedAt(Tree site) {
    return change(p -> p.reach(Phase.FAILED, site));
  }

  /** The handler went on with the record in spite of its failure, which it has coped with. */
  public Progress recovered() {
    return worked();
  }

  /** The failure was caught; nobody has been told yet but the collections that hold it already. */
  public Progress opened(Tree site) {
    return withOpen(open.opened(site, carried));
  }

  /** The failure is held by a collection. */
  public Progress held(Tree site, Object collection) {
    return withOpen(open.held(site, collection));
  }

  /** The collection is empty: failures that only it could hold are those of other paths. */
  public Progress withoutHolder(Object collection) {
    return withOpen(open.withoutHolder(collection));
  }

  /** The failure was handed to somebody, or has turned into an exception again. */
  public Progress settled(Tree site) {
    return withOpen(open.settled(site));
  }

  /** Takes over the failures that a task has caught, which may have run by now. */
  public Progress withOpenOf(Progress task) {
    return withOpen(open.withThoseOf(task.open));
  }

  private Progress withOpen(OpenFailures failures) {
    return failures == open ? this : change(p -> p.open = failures);
  }

  public Progress left(Tree statement) {
    return left != null ? this : change(p -> p.left = statement);
  }

  public Progress withRestReported(boolean handedOn) {
    return change(
        p -> {
          p.restReported = true;
          p.restHandedOn |= handedOn;
        });
  }

  /** Work was handed to another thread. */
  public Progress started(Tree site) {
    return change(p -> p.pending = ImmutableSet.<Tree>builder().addAll(pending).add(site).build());
  }

  /** Whoever runs has waited for the other threads, or somebody else may do so. */
  public Progress awaited() {
    return pending.isEmpty() ? this : change(p -> p.pending = ImmutableSet.of());
  }

  /** Returns what holds of both, for joining states that are otherwise alike: the same failures are open. */
  Progress join(Progress other) {
    return change(
        p -> {
          p.inOrder |= other.inOrder;
          p.exhausted |= other.exhausted;
          p.untouched &= other.untouched;
          p.failedHere &= other.failedHere;
          p.returnedBy = returnedBy == other.returnedBy ? returnedBy : null;
          p.uncertain |= other.uncertain;
          p.earlier = Sets.union(earlier, other.earlier).immutableCopy();
          p.carried = Sets.union(carried, other.carried).immutableCopy();
          p.restReported |= other.restReported;
          p.restHandedOn |= other.restHandedOn;
          p.pending = Sets.union(pending, other.pending).immutableCopy();
        });
  }

  @Override
  public boolean equals(Object o) {
    return this == o
        || o instanceof Progress p
            && hashCode() == p.hashCode()
            && loop == p.loop
            && phase == p.phase
            && failedAt == p.failedAt
            && inOrder == p.inOrder
            && exhausted == p.exhausted
            && untouched == p.untouched
            && failedHere == p.failedHere
            && returnedBy == p.returnedBy
            && uncertain == p.uncertain
            && left == p.left
            && restReported == p.restReported
            && restHandedOn == p.restHandedOn
            && carried.equals(p.carried)
            && earlier.equals(p.earlier)
            && open.equals(p.open)
            && pending.equals(p.pending);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash =
          Objects.hash(
              loop, phase, failedAt, inOrder, exhausted, untouched, failedHere, returnedBy, uncertain, earlier, open,
              carried, left, restReported, restHandedOn, pending);
    }
    return hash;
  }
}
