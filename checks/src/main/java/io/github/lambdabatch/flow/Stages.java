package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Maybe;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.Pipe;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Value.Stage;
import io.github.lambdabatch.flow.state.Value.StageKind;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.List;

/** Takes single elements of streams through their stages. */
final class Stages {
  /** Takes an element at the end of a stream. */
  interface Consumer {
    List<State> accept(Value element, State state);
  }

  private final Interpreter run;

  Stages(Interpreter run) {
    this.run = run;
  }

  /** One iteration of a stream: its terminal call, where it ends, and the states in which the stream ends with it. */
  record Run(Tree call, Exits exits, Consumer consumer, List<State> after) {}

  /** Runs the stages that are left for one element. */
  List<State> through(Run iteration, ImmutableList<Stage> stages, Value element, State state) {
    if (stages.isEmpty()) {
      return iteration.consumer().accept(element, state);
    }
    Stage stage = stages.get(0);
    ImmutableList<Stage> rest = stages.subList(1, stages.size());
    List<State> ends = new ArrayList<>();
    if (stage.kind() == StageKind.SKIP) {
      ends.add(state);
      ends.addAll(through(iteration, rest, element, state));
      return ends;
    }
    boolean guarded = stage.kind() == StageKind.ONE_AT_A_TIME;
    if (guarded) {
      run.locks.enter();
    }
    List<Valued> results = run.functions.applyAny(stage.function(), taken(stage, element), iteration.call(), state, iteration.exits());
    if (guarded) {
      run.locks.leave();
    }
    for (Valued result : results) {
      switch (stage.kind()) {
        case PEEK, ONE_AT_A_TIME -> ends.addAll(through(iteration, rest, element, result.state()));
        case KEY -> {
          for (State keyed : iteration.consumer().accept(result.value(), result.state())) {
            ends.addAll(through(iteration, rest, element, keyed));
          }
        }
        case MAP -> ends.addAll(through(iteration, rest, result.value(), result.state()));
        case TAKE_WHILE, DROP_WHILE -> {
          boolean takes = stage.kind() == StageKind.TAKE_WHILE;
          if (result.value() != Constant.FALSE) {
            ends.addAll(takes ? through(iteration, rest, element, result.state()) : List.of(result.state()));
          }
          if (result.value() != Constant.TRUE) {
            // What comes behind is not looked at any more: it is left out, or it is passed on as it is.
            List<State> last = takes ? List.of(result.state()) : through(iteration, rest, element, result.state());
            last.forEach(s -> iteration.after().add(takes ? s : run.work.reportRest(s, ImmutableSet.of(), false)));
          }
        }
        case FILTER, FILTER_NOT -> {
          boolean passing = stage.kind() == StageKind.FILTER;
          boolean decided = result.value() == Constant.TRUE || result.value() == Constant.FALSE;
          Value chosen = element instanceof Element e && !decided ? e.remade() : element;
          State after = decided ? result.state() : result.state().progress(Progress::doubted);
          if (result.value() != Constant.of(!passing)) {
            ends.addAll(through(iteration, rest, chosen, result.state()));
          }
          if (result.value() != Constant.of(passing)) {
            ends.add(after);
          }
        }
        case FLAT_MAP -> {
          List<Value> contents = flattened(result.value(), result.state());
          for (Value content : contents) {
            if (content == Constant.NULL) {
              ends.add(contents.size() == 1 ? result.state() : result.state().progress(Progress::doubted));
            } else {
              ends.addAll(through(iteration, rest, content, result.state()));
            }
          }
        }
        default -> throw new IllegalStateException(stage.kind().name());
      }
    }
    return State.bounded(ends);
  }

  /** Returns what the stage's function is given: that of a map's {@code forEach} takes both parts of an entry, others the first. */
  private static List<Value> taken(Stage stage, Value element) {
    boolean isLambda =
        stage.function() instanceof Function function && function.tree() instanceof LambdaExpressionTree;
    return element instanceof Element && isLambda ? List.of(element, element) : List.of(element);
  }

  private static List<Value> flattened(Value stream, State state) {
    if (stream instanceof Maybe) {
      return ObjectCalls.contents(stream);
    }
    Value source = stream instanceof Pipe pipe ? pipe.source() : stream;
    if (source instanceof Ref ref && stream instanceof Pipe pipe && pipe.stages().isEmpty()) {
      Value content = state.heap().get(ref.site()).content();
      if (content == Constant.ZERO || content == Constant.POSITIVE) {
        return List.of(content == Constant.ZERO ? Constant.NULL : new Element(ref.site()));
      }
    }
    Value element = source instanceof Ref ref ? new Element(ref.site()) : source;
    return List.of(element instanceof Part || element instanceof Element ? element : Constant.UNKNOWN, Constant.NULL);
  }
}
