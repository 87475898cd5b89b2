package io.github.lambdabatch.flow;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.Exits.Cause;
import io.github.lambdabatch.flow.Exits.Thrown;
import io.github.lambdabatch.flow.Interpreter.ActiveCatch;
import io.github.lambdabatch.flow.Progress.Phase;
import io.github.lambdabatch.flow.Value.Age;
import io.github.lambdabatch.flow.Value.Constant;
import io.github.lambdabatch.flow.Value.Failure;
import io.github.lambdabatch.flow.Value.Function;
import io.github.lambdabatch.flow.Value.Part;
import io.github.lambdabatch.flow.Value.PartKind;
import io.github.lambdabatch.flow.Value.Ref;
import java.util.ArrayList;
import java.util.List;
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
    State state = handOver(values, before);
    if (run.isQuiet()) {
      return run.isFinally() ? state : handOn(values, state);
    }
    State done = state;
    if (state.progress().inLoop()) {
      state = begin(state);
      done = state;
      state = state.progress(Progress::failing);
    }
    // A method that takes a function may run it under its own try; whether anything comes out cannot be told.
    if (values.stream().noneMatch(Function.class::isInstance)) {
      Cause cause = new Cause(state.progress().loop(), origin, false);
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
  private State begin(State state) {
    Progress progress = state.progress();
    run.facts.worked(progress.loop());
    if (!progress.inOrder() && !progress.earlier().isEmpty()) {
      run.facts.continued(progress.loop(), progress.earlier());
    }
    Tree failedAt = progress.failedAt();
    if (progress.phase() == Phase.FAILED && failedAt != null) {
      if (progress.open().containsKey(failedAt) && progress.open().get(failedAt).isEmpty()) {
        run.facts.told(failedAt);
        return state.progress(p -> p.settled(failedAt).recovered());
      }
      return state;
    }
    return state.progress(p -> p.phase(Phase.WORKED));
  }

  /** Collections that are passed on may be reported from there; so may the rest of the batch. */
  private State handOver(List<Value> values, State before) {
    State state = before;
    for (Value value : values) {
      if (value instanceof Ref ref) {
        state = state.escape(ref);
      }
      if (value.isOfBatch() && state.progress().anyFailed()) {
        state = reportRest(state);
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

  private State told(Tree site, State state) {
    run.facts.told(site);
    return state.progress(
        p -> {
          Progress settled = p.settled(site);
          return settled.failedAt() == site ? settled.recovered() : settled;
        });
  }

  /** Runs a {@code throw} statement. */
  void throwExplicitly(Tree statement, Type type, State before, Exits exits) {
    State state = before;
    Cause cause = new Cause(state.progress().loop(), statement, false);
    ActiveCatch active = run.activeCatches.peek();
    if (active != null && state.progress().open().containsKey(active.tree())) {
      run.facts.told(active.tree());
      state = state.progress(p -> p.settled(active.tree()));
      cause = active.cause().leftLoop() ? active.cause() : cause;
    } else if (!state.progress().inLoop()) {
      for (Tree site : state.progress().open().keySet()) {
        run.facts.told(site);
        state = state.progress(p -> p.settled(site));
      }
    }
    if (state.progress().inLoop()) {
      state = state.progress(Progress::failing);
    }
    exits.add(new Thrown(type, cause, state));
  }

  /**
   * Adds a value to a collection, or to another object that keeps it.
   *
   * @param holder the site of the collection; null where it is not known
   */
  State collect(Tree addition, @Nullable Object holder, Value item, State before) {
    State state = before;
    if (item.isOfRecord()) {
      run.facts.reported();
    }
    Tree failure = failureAtHand(state);
    if (failure != null && item != Constant.TASK && state.progress().open().containsKey(failure)) {
      if (holder == null) {
        run.facts.told(failure);
        state = state.progress(p -> p.settled(failure));
      } else {
        state = state.progress(p -> p.held(failure, holder));
      }
    }
    Progress progress = state.progress();
    boolean reported = item instanceof Part part && part.kind() == PartKind.ITEM && part.age() == Age.CURRENT;
    if (reported && progress.inLoop() && progress.phase() != Phase.FAILED) {
      state = state.progress(p -> p.failedAt(addition));
    }
    return state;
  }

  private @Nullable Tree failureAtHand(State state) {
    Progress progress = state.progress();
    if (progress.phase() == Phase.FAILED && progress.failedAt() != null) {
      return progress.failedAt();
    }
    ActiveCatch active = run.activeCatches.peek();
    return active == null ? null : active.tree();
  }

  /** The records that were not attempted are reported, with those that failed. */
  State reportRest(State before) {
    State state = before.progress(Progress::withRestReported);
    for (Tree site : state.progress().open().keySet()) {
      run.facts.told(site);
      state = state.progress(p -> p.settled(site));
    }
    return state;
  }

  /** Runs the functions that a call takes, none or once each; where their exceptions go cannot be told. */
  List<State> maybeRun(Tree origin, List<Value> values, State state) {
    List<State> states = new ArrayList<>(List.of(state));
    for (Value value : values) {
      if (value instanceof Function function) {
        List<State> ran = new ArrayList<>();
        for (State s : states) {
          run.calls.apply(function, List.of(), origin, s, new Exits()).forEach(v -> ran.add(v.state()));
        }
        states.addAll(ran);
      }
    }
    return State.bounded(states);
  }
}
