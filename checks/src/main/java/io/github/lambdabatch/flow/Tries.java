package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.Interpreter.ActiveCatch;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Exits.Jump;
import io.github.lambdabatch.flow.state.Exits.Returned;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs {@code try} statements. A catch clause is where a record's failure is absorbed. */
final class Tries {
  /** Too general to say why a record failed: such a catch is never narrower than another on purpose. */
  private static final ImmutableSet<String> GENERAL =
      ImmutableSet.of(
          "java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

  /** A try block that is running, and the record loop in whose iteration it began. */
  private record ActiveTry(TryTree tree, @Nullable Tree loop) {}

  private final Interpreter run;
  private final Deque<ActiveTry> active = new ArrayDeque<>();

  Tries(Interpreter run) {
    this.run = run;
  }

  List<State> exec(TryTree tree, State state, Exits exits) {
    Exits body = new Exits();
    List<State> normal = new ArrayList<>();
    active.push(new ActiveTry(tree, state.progress().loop()));
    normal.addAll(run.statements.exec(tree.getBlock(), resources(tree, state, body), body));
    if (state.progress().phase() == Progress.Phase.WORKED) {
      tree.getCatches().forEach(run.facts::afterthought);
    }
    active.pop();

    Exits out = tree.getFinallyBlock() == null ? exits : new Exits();
    body.jumps().forEach(out::add);
    for (Returned exit : body.returned()) {
      State left = tree.getResources().isEmpty() ? exit.state() : run.tasks.await(exit.state());
      out.add(new Returned(exit.value(), exit.tree(), left));
    }
    for (Map.Entry<CatchTree, Map<Cause, List<State>>> caught : distribute(tree, body.thrown(), out).entrySet()) {
      caught
          .getValue()
          .forEach((cause, states) -> normal.addAll(execCatch(tree, caught.getKey(), cause, states, out)));
    }
    // A resource may be a pool of threads, which waits for them when it is closed.
    boolean closes = !tree.getResources().isEmpty();
    List<State> after =
        State.bounded(
            normal.stream()
                .map(s -> closes ? run.tasks.await(s) : s)
                .map(s -> s.dropLocalsSince(state))
                .toList());
    return tree.getFinallyBlock() == null ? after : execFinally(tree.getFinallyBlock(), after, out, exits);
  }

  private List<State> resources(TryTree tree, State state, Exits exits) {
    List<State> states = List.of(state);
    for (Tree resource : tree.getResources()) {
      if (resource instanceof ExpressionTree expression) {
        List<State> next = new ArrayList<>();
        for (State s : states) {
          run.expressions.eval(expression, s, exits).forEach(v -> next.add(v.state()));
        }
        states = next;
      } else {
        states = run.statements.exec(resource, states, exits);
      }
    }
    return states;
  }

  /** Sends each exception to the catch clauses that may take it, and on where none takes it for certain. */
  private Map<CatchTree, Map<Cause, List<State>>> distribute(TryTree tree, List<Thrown> thrown, Exits out) {
    Map<CatchTree, Map<Cause, List<State>>> caught = new LinkedHashMap<>();
    for (Thrown exception : thrown) {
      boolean certain = false;
      for (CatchTree clause : tree.getCatches()) {
        boolean may = false;
        for (Type type : caughtTypes(clause)) {
          certain |= run.types.isSubtype(exception.type(), type);
          may |= certain || run.types.isSubtype(type, exception.type());
        }
        if (may) {
          noteParser(clause, exception.cause());
          Map<Cause, List<State>> ofClause = caught.computeIfAbsent(clause, c -> new LinkedHashMap<>());
          ofClause
              .computeIfAbsent(representative(ofClause, exception.cause()), c -> new ArrayList<>())
              .add(exception.state());
          if (exception.cause().loop() != null) {
            run.facts.causes.caughtFrom(clause, exception.cause().work());
            run.facts.causes.caughtAgainFrom(clause, exception.cause().work());
          }
        }
        if (certain) {
          break;
        }
      }
      if (!certain) {
        out.add(exception);
      }
    }
    return caught;
  }

  private void noteParser(CatchTree clause, Cause cause) {
    Type only = run.types.onlyExceptionOf(ASTHelpers.getSymbol(cause.work()));
    if (only != null && caughtTypes(clause).stream().anyMatch(type -> run.types.isSubtype(only, type))) {
      run.facts.causes.caughtWhole(cause.work());
    }
  }

  /** A catch clause runs once for all exceptions of a loop, wherever they began. */
  private static Cause representative(Map<Cause, List<State>> caught, Cause cause) {
    return caught.keySet().stream()
        .filter(c -> c.loop() == cause.loop() && c.leftLoop() == cause.leftLoop())
        .findFirst()
        .orElse(cause);
  }

  private static List<Type> caughtTypes(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    if (type instanceof UnionTypeTree union) {
      return union.getTypeAlternatives().stream().map(ASTHelpers::getType).toList();
    }
    return List.of(ASTHelpers.getType(type));
  }

  private List<State> execCatch(TryTree tree, CatchTree clause, Cause cause, List<State> states, Exits exits) {
    boolean ofRecord = cause.loop() != null;
    if (ofRecord) {
      if (cause.leftLoop()) {
        run.facts.caughtOutside(clause, cause);
      }
      if (cause.loop() == run.facts.first.place()) {
        run.facts.first.caught(clause);
      }
      noteNarrow(tree, clause, cause);
    }
    Symbol parameter = ASTHelpers.getSymbol(clause.getParameter());
    List<State> entering = new ArrayList<>();
    for (State state : State.bounded(states)) {
      State caught = state.set(parameter, new Value.Failure(null));
      entering.add(ofRecord ? caught.progress(p -> absorbed(p, clause, cause)) : caught);
    }
    run.activeCatches.push(new ActiveCatch(clause, cause));
    run.enterQuiet();
    List<State> after = run.statements.exec(clause.getBlock(), entering, exits);
    run.leaveQuiet();
    run.activeCatches.pop();
    return after;
  }

  private Progress absorbed(Progress progress, CatchTree clause, Cause cause) {
    Progress opened = progress.opened(clause);
    run.facts.carried.into(clause, progress.carried());
    if (!cause.leftLoop()) {
      return opened.failedAt(clause);
    }
    if (run.facts.tasks.isThrownFrom(cause.origin())) {
      return opened;
    }
    // Who reported the record before the exception left the loop has not reported those behind it.
    return progress.carried().isEmpty() ? opened : opened.left(cause.origin());
  }

  /** Notes the catches that would have taken the exception, had this narrower one not been there. */
  private void noteNarrow(TryTree tree, CatchTree clause, Cause cause) {
    List<Type> types = caughtTypes(clause);
    if (types.stream().anyMatch(type -> GENERAL.contains(run.types.nameOf(type)))) {
      return;
    }
    List<Tree> broader = new ArrayList<>();
    List<CatchTree> candidates = new ArrayList<>(tree.getCatches());
    active.stream()
        .filter(outer -> outer.loop() == cause.loop())
        .forEach(outer -> candidates.addAll(outer.tree().getCatches()));
    for (CatchTree other : candidates) {
      boolean takesAll =
          types.stream()
              .allMatch(
                  type ->
                      caughtTypes(other).stream()
                          .anyMatch(t -> run.types.isSubtype(type, t) && !run.types.isSubtype(t, type)));
      if (other != clause && takesAll) {
        broader.add(other);
      }
    }
    if (!broader.isEmpty()) {
      run.facts.narrow(clause, broader);
    }
  }

  private List<State> execFinally(BlockTree block, List<State> normal, Exits inner, Exits exits) {
    run.enterFinally();
    List<State> after = run.statements.exec(block, normal, exits);
    for (Thrown thrown : inner.thrown()) {
      for (State s : run.statements.exec(block, List.of(thrown.state()), exits)) {
        exits.add(new Thrown(thrown.type(), thrown.cause(), s));
      }
    }
    for (Jump jump : inner.jumps()) {
      for (State s : run.statements.exec(block, List.of(jump.state()), exits)) {
        exits.add(new Jump(jump.kind(), jump.label(), jump.tree(), jump.value(), s));
      }
    }
    for (Returned returned : inner.returned()) {
      for (State s : run.statements.exec(block, List.of(returned.state()), exits)) {
        exits.add(new Returned(returned.value(), returned.tree(), s));
      }
    }
    run.leaveFinally();
    return after;
  }
}
