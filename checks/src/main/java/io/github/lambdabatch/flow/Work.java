package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.Interpreter.ActiveCatch;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.Progress.Phase;
import io.github.lambdabatch.flow.state.Quality;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Failure;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Item;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.knowledge.Concurrency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work on records, and what becomes of its failure.
 *
 * <p>Rules: a record fails when the work on it throws; work is any call that cannot be shown to be harmless. A failure
 * is told when it is added to a collection, handed to a call that is not looked at, or thrown again.
 */
final class Work {
  private final Interpreter run;

  Work(Interpreter run) {
    this.run = run;
  }

  /** Calls what is not looked at: it may throw, and it may do anything with what it is given. */
  State call(Tree origin, @Nullable MethodSymbol method, List<Value> values, State before, Exits exits) {
    run.naming.work(origin, values, before);
    boolean untold = run.inputs.isUntold(origin, values, before);
    State state = touch(values, handOver(values, before));
    if (method != null && Concurrency.chains(method)) {
      state = state.progress(Progress::doubted);
    }
    if (run.isQuiet()) {
      return run.isFinally() ? state : handOn(values, state);
    }
    if (untold && !run.facts.causes.isCaughtFrom(state.progress().failedAt(), origin)) {
      return goOn(origin, values, state);
    }
    Tree loop = state.progress().loop();
    if (loop == null && values.stream().anyMatch(value -> run.inputs.isOfFirst(value, before))) {
      run.facts.first.works();
      loop = run.facts.first.place();
      state = goOn(origin, values, state);
    }
    State done = state;
    if (state.progress().inLoop()) {
      state = begin(origin, values, state);
      done = state;
      state = state.progress(p -> p.failing(ImmutableSet.of()));
    }
    // A method that takes a function may run it under its own try; whether anything comes out cannot be told.
    if (values.stream().noneMatch(Function.class::isInstance)) {
      Cause cause = new Cause(loop, origin);
      exits.add(new Thrown(run.types.runtimeException(), cause, state));
      if (method != null) {
        for (Type type : method.getThrownTypes()) {
          Type thrown = type.hasTag(TypeTag.TYPEVAR) ? type.getUpperBound() : type;
          if (!run.types.isSubtype(thrown, run.types.runtimeException())) {
            exits.add(new Thrown(thrown, cause, state));
          }
        }
      }
    }
    return done;
  }

  /** Work on the record at hand begins, which is late if an earlier one failed. */
  private State begin(Tree origin, List<Value> values, State state) {
    Progress progress = state.progress();
    run.facts.worked(progress.loop());
    boolean late = !progress.inOrder() && !progress.uncertain() && !progress.earlier().isEmpty();
    // A question that is not about the record may be whether to go on.
    if (late && (values.stream().anyMatch(Value::isOfRecord) || !run.conditions.asks(origin))) {
      run.facts.continued(progress.loop(), progress.earlier());
    }
    return progress.phase() == Phase.FAILED && progress.failedAt() != null
        ? goOn(origin, values, state)
        : state.progress(Progress::worked);
  }

  /** Work goes on with a record that has failed, which may be how the handler copes. */
  private State goOn(Tree origin, List<Value> values, State state) {
    if (!run.inputs.isUntold(origin, values, state)) {
      return state;
    }
    Tree failedAt = state.progress().failedAt();
    // To try again is not to cope: if that fails as well, nobody has been told.
    if (!run.facts.causes.isCaughtFrom(failedAt, origin)) {
      run.facts.told(failedAt);
    }
    return state.progress(p -> p.settled(failedAt).recovered());
  }

  /** Something of the record at hand goes somewhere: it is no longer one that was only passed over. */
  static State touch(List<Value> values, State state) {
    return values.stream().anyMatch(Value::isOfRecord) ? state.progress(Progress::touched) : state;
  }

  /** Collections that are passed on may be reported from there; so may the rest of the batch. */
  private State handOver(List<Value> values, State before) {
    State state = before;
    for (Value value : values) {
      state = run.singles.escape(value, state.escape(value));
      if (value instanceof Ref ref) {
        state = run.tasks.await(state);
        if (run.facts.holders.mayTellOfRest(ref.site(), run.facts.first) && run.facts.isAfterFailure(state.progress())) {
          state = reportRest(state, ImmutableSet.of(), false);
        }
      }
      if (value == Constant.TASK) {
        state = run.tasks.await(state);
      }
      if (value.isOfBatch()) {
        run.facts.first.looksAtRest();
      }
      if (value.isOfBatch() && state.progress().anyFailed()) {
        state = reportRest(state, ImmutableSet.of(), value.isRest());
      }
    }
    return state;
  }

  /** In a catch block: a call that gets the record, or its exception, takes the failure over. */
  private State handOn(List<Value> values, State state) {
    ActiveCatch active = run.activeCatches.peek();
    boolean given = values.stream().anyMatch(v -> v.isOfRecord() || v.isOfBatch() || v instanceof Failure);
    return active == null || !given ? state : told(active.tree(), state);
  }

  /** Something keeps what names the record that failed: a variable, an array, a text. */
  State keep(List<Value> values, State before) {
    State state = touch(values, before);
    Progress progress = state.progress();
    Tree failedAt = progress.failedAt();
    boolean named = values.stream().anyMatch(Naming::namesRecord);
    if (!named || failedAt == null || progress.phase() != Phase.FAILED || !progress.open().containsKey(failedAt)) {
      return state;
    }
    run.facts.told(failedAt);
    return state.progress(p -> p.settled(failedAt));
  }

  /** A method that the user names takes the failure over that is at hand. */
  State takeOver(State before) {
    State state = before.progress(Progress::touched);
    Tree failure = failureAtHand(state);
    return failure == null ? state : told(failure, state);
  }

  private State told(Tree site, State state) {
    run.facts.told(site);
    return state.progress(
        p -> {
          Progress settled = p.settled(site);
          return settled.failedAt() == site ? settled.recovered() : settled;
        });
  }

  private static boolean isOpen(@Nullable Tree site, State state) {
    return site != null && state.progress().open().containsKey(site);
  }

  /** The failure that was caught there turns into an exception again. */
  private State thrownAgain(Tree statement, Tree site, State state) {
    run.facts.causes.caughtAgainFrom(statement, site);
    run.facts.told(site);
    // What a collection holds is told by that; the exception is one more way.
    boolean untold = state.progress().open().get(site).isEmpty();
    if (untold) {
      run.facts.carried.thrownUntold(statement, site);
    }
    return untold ? state.progress(p -> p.settled(site)) : state;
  }

  /** Returns where the failure of the first record was caught, outside of loops, if it is all that nobody has been told of. */
  private @Nullable Tree failureOfFirst(State state) {
    ImmutableSet<Tree> open = ImmutableSet.copyOf(state.progress().open().keySet());
    return !state.progress().inLoop() && open.size() == 1 && run.facts.first.isCaughtAt(Iterables.getOnlyElement(open))
        ? Iterables.getOnlyElement(open)
        : null;
  }

  /** Runs a {@code throw} statement. */
  void throwExplicitly(Tree statement, Type type, State before, Exits exits) {
    State state = before;
    ActiveCatch active = run.activeCatches.peek();
    Tree loop = state.progress().loop();
    Tree ofFirst = active == null ? failureOfFirst(state) : null;
    if (loop == null && (ofFirst != null || active != null && active.cause().loop() == run.facts.first.place())) {
      loop = run.facts.first.place();
    }
    Cause cause = new Cause(loop, statement);
    ImmutableSet<Object> carried = ImmutableSet.of();
    if (active != null && state.progress().open().containsKey(active.tree())) {
      carried = state.progress().open().get(active.tree());
      state = thrownAgain(statement, active.tree(), state);
      cause = active.cause().leftLoop() ? active.cause() : cause;
    } else if (active == null && state.progress().inLoop() && isOpen(state.progress().failedAt(), state)) {
      // A flag or a result has told of the failure; now an exception does.
      carried = state.progress().open().get(state.progress().failedAt());
      state = thrownAgain(statement, state.progress().failedAt(), state);
    } else if (ofFirst != null) {
      carried = state.progress().open().get(ofFirst);
      state = thrownAgain(statement, ofFirst, state);
    } else if (!state.progress().inLoop() && (active == null || active.cause().loop() != null)) {
      if (!state.progress().open().isEmpty()) {
        run.facts.throwsBehind();
      }
      for (Tree site : state.progress().open().keySet()) {
        run.facts.told(site);
        state = state.progress(p -> p.settled(site));
      }
    }
    ImmutableSet<Object> holders = carried;
    if (state.progress().inLoop()) {
      state = state.progress(p -> p.failing(holders));
    } else if (!holders.isEmpty()) {
      state = state.progress(p -> p.carrying(holders));
    }
    exits.add(new Thrown(type, cause, state));
  }

  /**
   * Adds a value to a collection, or to another object that keeps it.
   *
   * @param holder the site of the collection; null where it is not known
   */
  State collect(Tree addition, @Nullable Object holder, Value item, State before) {
    State state = touch(List.of(item), before);
    if (holder != null) {
      run.naming.put(holder, item);
    }
    if (run.inputs.mayReport(item, holder, state)) {
      run.facts.reported(holder, state.progress().phase() == Phase.FAILED);
    }
    if (item.isOfRecord()) {
      if (!state.progress().inLoop()) {
        run.facts.first.heldBy(holder, item);
      }
      boolean failed = state.progress().phase() == Phase.FAILED;
      if (holder != null && Inputs.isKeptOver(holder, state) && !failed && !run.facts.isAfterFailure(state.progress())) {
        run.facts.holders.add(holder, state.progress().phase() == Phase.WORKED);
      }
    }
    if (item instanceof Element element
        && run.facts.holders.contains(element.site())
        && run.facts.isAfterFailure(state.progress())) {
      state = reportRest(state, holders(holder), false);
    }
    if (item.isOfRecord()) {
      run.tasks.add(addition, holder, state);
    }
    boolean keptForLater = !state.progress().inLoop() && item.isOfRecord();
    boolean wholeBatch = item instanceof Item failed && failed.quality() == Quality.NONE && isLiteral(failed.origin());
    if (wholeBatch || keptForLater && run.facts.isAfterFailure(state.progress())) {
      // The record that failed was kept for after the loop; no identifier at all brings everything back.
      state = reportRest(state, holders(holder), false);
    }
    if (holder != null && item.isOfRecord() && isOnItsWayOut(state.progress())) {
      // A finally block reports the record: whoever catches the exception behind it need not.
      ImmutableSet<Object> holders = Sets.union(state.progress().carried(), holders(holder)).immutableCopy();
      state = state.progress(p -> p.carrying(holders));
    }
    Tree failure = failureAtHand(state);
    // What is put from one collection into another holds no failure but those that were in it.
    boolean fromAnother = item instanceof Ref || item instanceof Element && !state.progress().inLoop();
    boolean holds = item != Constant.TASK && !fromAnother;
    if (failure != null && holds && state.progress().open().containsKey(failure)) {
      if (holder == null) {
        run.facts.told(failure);
        state = state.progress(p -> p.settled(failure));
      } else {
        state = state.progress(p -> p.held(failure, holder));
        run.facts.carried.kept(failure);
        if (Naming.namesRecord(item)) {
          run.facts.collected(failure, holder, !Inputs.isOfIteration(holder, state));
        }
        run.facts.causes.madeOf(failure, holder, !Naming.identifies(item));
      }
    }
    Progress progress = state.progress();
    if (failure != null && holder != null) {
      run.naming.note(addition, holder, item, progress);
    }
    if (item instanceof Item failed) {
      run.naming.judge(failed, progress);
      boolean reported = failed.age() == Age.CURRENT && progress.inLoop() && progress.phase() != Phase.FAILED;
      if (reported) {
        state = state.progress(p -> p.failedAt(addition));
        if (holder != null) {
          run.facts.collected(addition, holder, !Inputs.isOfIteration(holder, state));
          state = state.progress(p -> p.opened(addition).held(addition, holder));
        }
      }
    }
    return state;
  }

  /** Whether the record at hand has thrown, and nobody has caught it yet. */
  private static boolean isOnItsWayOut(Progress progress) {
    return progress.phase() == Phase.FAILED && progress.failedAt() == null;
  }

  private static boolean isLiteral(Tree origin) {
    return origin instanceof LiteralTree;
  }

  private @Nullable Tree failureAtHand(State state) {
    Progress progress = state.progress();
    if (progress.phase() == Phase.FAILED && progress.failedAt() != null) {
      return progress.failedAt();
    }
    ActiveCatch active = run.activeCatches.peek();
    return active == null ? null : active.tree();
  }

  private static ImmutableSet<Object> holders(@Nullable Object holder) {
    return holder == null ? ImmutableSet.of() : ImmutableSet.of(holder);
  }

  /**
   * The records that were not attempted are reported, with those that failed.
   *
   * @param holders the collections that hold them now; none where they went somewhere else
   * @param fromHere whether those are the record at hand and the ones behind it, and none before it
   */
  State reportRest(State before, ImmutableSet<Object> holders, boolean fromHere) {
    run.facts.restReported(holders);
    State state = before.progress(p -> p.withRestReported(holders.isEmpty()));
    for (Object holder : holders) {
      // There is at least the record that failed, or one behind it, whatever loop put them there.
      state = state.heap().get(holder).content() == Constant.ZERO
          ? state.with(state.heap().withContent(holder, Constant.POSITIVE))
          : state;
    }
    for (Map.Entry<Tree, ImmutableSet<Object>> entry : before.progress().open().entrySet()) {
      Tree site = entry.getKey();
      boolean untold = entry.getValue().isEmpty();
      boolean isBefore = before.progress().failedAt() != site && before.progress().earlier().contains(site);
      if (fromHere && untold && isBefore) {
        continue;
      }
      if (holders.isEmpty()) {
        run.facts.told(site);
        state = state.progress(p -> p.settled(site));
        continue;
      }
      for (Object holder : holders) {
        if (untold) {
          run.facts.collected(site, holder, !Inputs.isOfIteration(holder, state));
        }
        state = state.progress(p -> p.held(site, holder));
        run.facts.carried.kept(site);
      }
    }
    return state;
  }
}
