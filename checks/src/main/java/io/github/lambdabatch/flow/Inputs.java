package io.github.lambdabatch.flow;

import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.Progress.Phase;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Ref;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at what work is given: whether that is a record, was made of one, or tells of the failure of one. */
final class Inputs {
  private final Interpreter run;

  Inputs(Interpreter run) {
    this.run = run;
  }

  /** Whether the record at hand has failed, and nobody has been told of it, nor is by these values. */
  boolean isUntold(Tree origin, List<Value> values, State state) {
    Progress progress = state.progress();
    Tree failedAt = progress.failedAt();
    return progress.phase() == Phase.FAILED
        && failedAt != null
        && progress.open().containsKey(failedAt)
        && progress.open().get(failedAt).stream().allMatch(holder -> isInput(holder, failedAt, origin, values, state));
  }

  /** Whether something was made of the record that failed, and is given to the work that goes on with it. */
  private boolean isInput(Object holder, Tree failedAt, Tree origin, List<Value> values, State state) {
    boolean given = values.stream().anyMatch(v -> v instanceof Ref ref && state.heap().reaches(ref.site(), Set.of(holder)));
    // What the work that failed is given again reports nothing, whatever it names.
    boolean input = run.facts.causes.isMadeOf(failedAt, holder) || run.facts.causes.isCaughtFrom(failedAt, origin);
    return given && input && !isKeptOver(holder, state);
  }

  /** Whether the value is, or holds, something of the one record that a handler without loops takes. */
  boolean isOfFirst(Value value, State state) {
    return value.isOfRecord()
        || value instanceof Ref ref
            && run.facts.first.place() != null
            && state.heap().reaches(ref.site(), run.facts.first.holders());
  }

  /**
   * Whether it may be a report that the value goes into the collection: something of a record, or what an iteration made
   * of its own. What an iteration makes for itself alone reports nothing.
   */
  boolean mayReport(Value value, @Nullable Object holder, State state) {
    boolean ofRecord = value.isOfRecord() || value instanceof Ref ref && isOfIteration(ref.site(), state);
    return ofRecord && (holder == null || !isOfIteration(holder, state));
  }

  /** Whether an iteration over records has made the object for itself. */
  static boolean isOfIteration(Object object, State state) {
    return state.progress().inLoop() && !isKeptOver(object, state);
  }

  /** Whether the collection is there for more than the record at hand: one that an iteration makes for itself is not. */
  static boolean isKeptOver(Object holder, State state) {
    Tree loop = state.progress().loop();
    return loop != null && state.heap().get(holder).iteration() != loop;
  }
}
