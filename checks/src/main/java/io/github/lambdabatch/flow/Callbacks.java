package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.Interpreter.ActiveCatch;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Failure;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions that are told of what a task throws.
 *
 * <p>Rules: what {@code exceptionally} and {@code handle} return takes the place of the exception, as if a catch had
 * taken it: if they tell nobody, the failure ends there. {@code whenComplete} is told of it, and its future throws it
 * all the same; so do the others where their function throws.
 */
final class Callbacks {
  private final Interpreter run;
  private final Set<Tree> dropped = new HashSet<>();

  Callbacks(Interpreter run) {
    this.run = run;
  }

  /** Nobody has what the expression makes: of a future, another one is there that throws as before. */
  void dropped(Tree expression) {
    dropped.add(expression);
  }

  /**
   * Tells the functions of what the tasks throw that are running.
   *
   * @param name of the method that tells them
   * @param copes whether what they return takes its place
   * @param type of the future that the method returns
   * @return the ends in which a record's failure is dealt with there; none where its result may tell of it
   */
  List<Valued> tell(Tree callback, String name, List<Value> functions, boolean copes, Type type, State state) {
    Set<Tree> pending = state.progress().pending();
    boolean ofTurn = state.progress().inLoop() && !pending.isEmpty();
    // Behind the loop, or behind another stage, the future may be that of all tasks.
    Set<Tree> tasks = ofTurn ? pending : run.facts.tasks.all();
    boolean copesForAll = copes && !dropped.contains(callback);
    Cause cause = ofTurn && copesForAll ? run.facts.tasks.causeIn(tasks) : null;
    Value failure = new Failure(null);
    boolean onlyFailures = name.startsWith("exceptionally");
    List<Value> given = onlyFailures ? List.of(failure) : List.of(Constant.NULL, failure);
    Exits exits = new Exits();
    List<Valued> ends = new ArrayList<>();
    for (Value value : functions) {
      if (value instanceof Function function) {
        ends.addAll(afterFailure(function, given, callback, cause, state, exits));
      }
    }
    if (!copesForAll || !exits.thrown().isEmpty()) {
      run.facts.tasks.heard(tasks, callback);
      return List.of();
    }
    run.facts.tasks.coped(tasks);
    boolean endsThere =
        cause != null
            && (run.types.isFutureOfNothing(type)
                || !onlyFailures && areNull(ends) && areNull(afterSuccess(functions, callback, state)));
    return endsThere ? ends.stream().map(end -> new Valued(Constant.TASK, end.state())).toList() : List.of();
  }

  private List<Valued> afterSuccess(List<Value> functions, Tree callback, State state) {
    List<Valued> ends = new ArrayList<>();
    for (Value value : functions) {
      if (value instanceof Function function) {
        ends.addAll(apply(function, List.of(Constant.UNKNOWN, Constant.NULL), callback, state, new Exits()));
      }
    }
    return ends;
  }

  private static boolean areNull(List<Valued> results) {
    return results.stream().allMatch(result -> result.value() == Constant.NULL);
  }

  private List<Valued> afterFailure(
      Function function, List<Value> given, Tree callback, @Nullable Cause cause, State state, Exits exits) {
    if (cause == null) {
      return apply(function, given, callback, state, exits);
    }
    run.facts.causes.caughtFrom(callback, cause.work());
    run.activeCatches.push(new ActiveCatch(callback, cause));
    State failed = state.progress(p -> p.failing(ImmutableSet.of()).opened(callback).failedAt(callback));
    List<Valued> ends = apply(function, given, callback, failed, exits);
    run.activeCatches.pop();
    return ends;
  }

  private List<Valued> apply(Function function, List<Value> given, Tree callback, State state, Exits exits) {
    run.enterQuiet();
    List<Valued> results = run.functions.apply(function, given, callback, state, exits);
    run.leaveQuiet();
    return results;
  }
}
