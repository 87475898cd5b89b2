package io.github.lambdabatch.flow.state;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Pipe;
import io.github.lambdabatch.flow.state.Value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What is known at one point of one path through a handler. Immutable. */
public final class State {
  public static final State START = new State(Map.of(), Heap.EMPTY, Progress.START);

  /** Following more variables than this would cost more than it is worth. */
  private static final int MAX_VARIABLES = 400;

  /** More paths than this at one point are joined. */
  private static final int MAX_PATHS = 24;

  private final Map<Symbol, Value> variables;
  private final Heap heap;
  private final Progress progress;
  private int hash;

  State(Map<Symbol, Value> variables, Heap heap, Progress progress) {
    this.variables = variables;
    this.heap = heap;
    this.progress = progress;
  }

  public Heap heap() {
    return heap;
  }

  public Progress progress() {
    return progress;
  }

  public Value get(Symbol variable) {
    return variables.getOrDefault(variable, Constant.UNKNOWN);
  }

  public boolean knows(Symbol variable) {
    return variables.containsKey(variable);
  }

  public State set(Symbol variable, Value value) {
    if (value.equals(variables.get(variable))) {
      return this;
    }
    if (variables.size() > MAX_VARIABLES) {
      throw new Undecided("the handler has too many variables");
    }
    Map<Symbol, Value> copy = new HashMap<>(variables);
    copy.put(variable, value);
    return new State(copy, heap, progress);
  }

  public State with(Heap newHeap) {
    return newHeap == heap ? this : new State(variables, newHeap, progress);
  }

  public State with(Progress newProgress) {
    return newProgress == progress ? this : new State(variables, heap, newProgress);
  }

  public State progress(UnaryOperator<Progress> change) {
    return with(change.apply(progress));
  }

  /** Forgets the variables that were declared since the given state; their scope has ended. */
  public State dropLocalsSince(State before) {
    if (variables.size() == before.variables.size()) {
      return this;
    }
    Map<Symbol, Value> kept = new HashMap<>(variables);
    kept.keySet().removeIf(s -> !before.variables.containsKey(s) && s.owner.kind != Kind.TYP);
    return new State(kept, heap, progress);
  }

  /** The record at hand becomes an earlier one, in the progress and, if that is asked for, in every value. */
  public State next(boolean ages) {
    if (!ages) {
      return with(progress.next());
    }
    Map<Symbol, Value> aged = new HashMap<>(variables);
    aged.replaceAll((symbol, value) -> value.aged());
    return new State(aged, heap.aged(), progress.next());
  }

  /** A collection was handed to code that is not looked at. */
  public State escape(Value value) {
    if (value instanceof Ref ref) {
      return with(heap.escape(ref.site()));
    }
    if (value instanceof Element element) {
      return with(heap.escape(element.site()));
    }
    return value instanceof Pipe pipe ? escape(pipe.source()) : this;
  }

  private State join(State other) {
    Map<Symbol, Value> joined = new HashMap<>();
    variables.forEach(
        (symbol, value) -> joined.put(symbol, value.equals(other.get(symbol)) ? value : Constant.UNKNOWN));
    other.variables.keySet().forEach(symbol -> joined.putIfAbsent(symbol, Constant.UNKNOWN));
    return new State(joined, heap.join(other.heap), progress.join(other.progress));
  }

  /** Returns the distinct states; joined by what became of the records where there are too many. */
  public static List<State> bounded(Collection<State> states) {
    LinkedHashSet<State> distinct = new LinkedHashSet<>(states);
    if (distinct.size() <= MAX_PATHS) {
      return new ArrayList<>(distinct);
    }
    Map<Object, State> joined = new LinkedHashMap<>();
    for (State state : distinct) {
      Progress p = state.progress;
      int place = Objects.hash(p.loop(), p.phase(), p.failedAt(), p.left());
      // Who holds a failure on one of two paths does not hold it on both, and is told all the same.
      Object key = List.of(place, p.open(), p.earlier().isEmpty());
      joined.merge(key, state, State::join);
    }
    return new ArrayList<>(joined.values());
  }

  @Override
  public boolean equals(Object o) {
    return this == o
        || o instanceof State s
            && hashCode() == s.hashCode()
            && progress.equals(s.progress)
            && variables.equals(s.variables)
            && heap.equals(s.heap);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Objects.hash(variables, heap, progress);
    }
    return hash;
  }
}
