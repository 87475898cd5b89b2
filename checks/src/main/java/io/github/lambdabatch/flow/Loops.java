package io.github.lambdabatch.flow;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.flow.Sources.Over;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Jump;
import io.github.lambdabatch.flow.state.Exits.Returned;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Undecided;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs loops to a fixed point. A loop over records advances the progress of the batch with each iteration. */
final class Loops {
  private static final int MAX_ROUNDS = 16;

  /** One iteration. */
  interface Body {
    /**
     * Runs one iteration from the state at the loop's head.
     *
     * @param after takes the states in which the loop ends instead
     * @return the states at the end of the iteration
     */
    List<State> run(State state, Exits exits, List<State> after);
  }

  private final Interpreter run;
  private int groups;
  private int keys;
  private final Set<Tree> nestedLoops = new HashSet<>();
  private final Set<Tree> parallelLoops = new HashSet<>();

  Loops(Interpreter run) {
    this.run = run;
  }

  List<State> enhancedFor(EnhancedForLoopTree tree, @Nullable String label, State state, Exits exits) {
    List<State> after = new ArrayList<>();
    Symbol variable = ASTHelpers.getSymbol(tree.getVariable());
    for (Valued source : run.expressions.eval(tree.getExpression(), state, exits)) {
      Over over = run.sources.over(variable.type, source.value());
      Value element = run.sources.element(variable.type, source.value(), over);
      Body body =
          (s, inner, done) -> {
            if (run.objects.isKnownEmpty(source.value(), s)) {
              done.add(s);
              return List.of();
            }
            boolean begins = over == Over.OTHER && s.equals(source.state());
            done.addAll(begins ? run.objects.whenEmpty(source.value(), s) : List.of(s));
            State next = over.isRecords() ? s.progress(Progress::taken) : s;
            List<State> ends = run.statements.exec(tree.getStatement(), List.of(next.set(variable, element)), inner);
            // The next iteration would not begin where the first one changed nothing: the loop may end behind it.
            done.addAll(begins ? unchanged(ends, inner, s) : List.of());
            return ends;
          };
      after.addAll(iterate(tree, over, false, label, List.of(source.state()), exits, body));
    }
    return after.stream().map(s -> s.dropLocalsSince(state)).toList();
  }

  /** Returns the state at the head of a loop, if an iteration comes to its end, or goes on to the next one, with it. */
  private static List<State> unchanged(List<State> ends, Exits inner, State head) {
    Stream<State> jumps = inner.jumps().stream().filter(jump -> jump.kind() == Jump.Kind.CONTINUE).map(Jump::state);
    return Stream.concat(ends.stream(), jumps).map(s -> s.dropLocalsSince(head)).filter(head::equals).toList();
  }

  /** Runs a {@code while} or {@code for} loop. */
  List<State> conditional(
      Tree loop,
      @Nullable ExpressionTree condition,
      StatementTree statement,
      List<? extends StatementTree> updates,
      @Nullable String label,
      List<State> entry,
      Exits exits) {
    Over over = run.positions.takesRecords(loop, entry) ? Over.RECORDS : Over.OTHER;
    if (loop instanceof ForLoopTree tree) {
      run.positions.note(tree);
      run.attempts.note(tree);
    }
    boolean counts = loop instanceof ForLoopTree tree && run.positions.countsRecords(tree);
    Body body =
        (head, inner, after) -> {
          State state = counts && head.progress().loop() == loop ? head.progress(Progress::taken) : head;
          List<State> entering = List.of(state);
          if (condition != null) {
            Conditions.Branches branches =
                over.isRecords()
                    ? run.conditions.ofLoop(condition, state, inner)
                    : run.conditions.branch(condition, state, inner);
            branches.whenFalse().forEach(s -> after.add(outOfAttempts(stopped(s, loop, condition), loop, condition, over)));
            entering = over.isRecords() ? notExhausted(branches.whenTrue()) : branches.whenTrue();
          }
          return run.statements.exec(statement, entering, inner);
        };
    return iterate(loop, over, false, label, entry, exits, body, updates);
  }

  /** A loop inside the turn of a record may count attempts, of which the last tells of the failure: if so, none is left. */
  private State outOfAttempts(State state, Tree loop, ExpressionTree condition, Over over) {
    Progress progress = state.progress();
    boolean untold = progress.failedAt() != null && ImmutableSet.of().equals(progress.open().get(progress.failedAt()));
    boolean known =
        run.positions.isCountedAlone(loop)
            || run.attempts.endedWithTheLast(loop, state)
            || run.counting.isCountedAlone(loop, condition, state);
    return over == Over.OTHER && untold && !known ? state.progress(Progress::doubted) : state;
  }

  private static List<State> notExhausted(List<State> states) {
    return states.stream().map(s -> s.progress(p -> p.exhausted(false))).toList();
  }

  /** A loop whose condition has said something else than that there are no more records has left the rest. */
  private State stopped(State state, Tree loop, ExpressionTree condition) {
    return state.progress().loop() == loop ? markLeft(state, loop, condition) : state;
  }

  /** Runs a {@code do} loop; its first iteration needs no condition, which is taken as one more that may end it. */
  List<State> doWhile(DoWhileLoopTree tree, @Nullable String label, State state, Exits exits) {
    Body body =
        (s, inner, after) -> {
          List<State> ends = new ArrayList<>();
          for (State end : run.statements.exec(tree.getStatement(), List.of(s), inner)) {
            Conditions.Branches branches = run.conditions.branch(tree.getCondition(), end, inner);
            after.addAll(branches.whenFalse());
            ends.addAll(branches.whenTrue());
          }
          return ends;
        };
    Over over = run.positions.takesRecords(tree, List.of(state)) ? Over.RECORDS : Over.OTHER;
    return iterate(tree, over, false, label, List.of(state), exits, body);
  }

  /** Runs a loop without updates. */
  List<State> iterate(
      Tree loop, Over over, boolean parallel, @Nullable String label, List<State> entry, Exits exits, Body body) {
    return iterate(loop, over, parallel, label, entry, exits, body, List.of());
  }

  private List<State> iterate(
      Tree loop,
      Over over,
      boolean parallel,
      @Nullable String label,
      List<State> entry,
      Exits exits,
      Body body,
      List<? extends StatementTree> updates) {
    if (!over.isRecords()) {
      int before = run.facts.restReports();
      int outerGroups = groups;
      int outerKeys = keys;
      groups += over == Over.GROUPS ? 1 : 0;
      keys += over == Over.GROUPS && run.sources.isByKey(loop) ? 1 : 0;
      List<State> after = toFixedPoint(loop, over, label, entry, exits, body, updates);
      groups = outerGroups;
      keys = outerKeys;
      boolean reportsRest = run.facts.restReports() > before;
      if (!reportsRest) {
        return after;
      }
      ImmutableSet<Object> holders = run.facts.restHoldersSince(before);
      return after.stream().map(s -> run.work.reportRest(s, holders, false)).distinct().toList();
    }
    run.facts.loop(loop, parallel);
    if (groups > 0) {
      run.facts.grouped(loop, keys > 0);
    }
    if (parallel) {
      parallelLoops.add(loop);
    }
    // States that agree on what is going on around the loop come back to it together.
    Map<Progress, List<State>> byOuter = new LinkedHashMap<>();
    for (State state : entry) {
      byOuter.computeIfAbsent(state.progress().around(), key -> new ArrayList<>()).add(state);
    }
    List<State> after = new ArrayList<>();
    byOuter.forEach((outer, states) -> after.addAll(ofRecords(loop, over, outer, label, states, exits, body, updates)));
    return State.bounded(after);
  }

  private List<State> ofRecords(
      Tree loop,
      Over over,
      Progress outer,
      @Nullable String label,
      List<State> entry,
      Exits exits,
      Body body,
      List<? extends StatementTree> updates) {
    if (outer.inLoop()) {
      nestedLoops.add(loop);
    } else {
      nestedLoops.remove(loop);
    }
    int reportsBefore = run.facts.reports();
    int othersBefore = run.facts.reportsOfOthers();
    boolean afterFailure = outer.inLoop() || entry.stream().anyMatch(s -> run.facts.isAfterFailure(s.progress()));
    List<State> entered = entry.stream().map(s -> s.progress(p -> p.enter(loop))).toList();
    Exits inner = new Exits();
    List<State> ends = toFixedPoint(loop, over, label, entered, inner, body, updates);
    // A loop over records that reports after a failure is taken to report what was not attempted, unless it goes over
    // the records of one more group, and reports those of them that fail.
    int reports = groups > 0 ? run.facts.reportsOfOthers() - othersBefore : run.facts.reports() - reportsBefore;
    boolean reportsRest = afterFailure && reports > 0;
    ImmutableSet<Object> holders = run.facts.holdersSince(reportsBefore);
    ImmutableSet<Tree> failedBefore =
        entry.stream().flatMap(s -> s.progress().earlier().stream()).collect(toImmutableSet());
    // A loop that only reports lets no records fail: work that follows is not on a record behind them.
    boolean reportsOnly = outer.inLoop() && !run.facts.works(loop);
    ImmutableSet<Tree> listed = afterFailure ? ImmutableSet.of() : run.facts.listing.by(loop);
    if (!listed.isEmpty() && !run.facts.works(loop)) {
      run.facts.listing.into(holders, loop);
      return ends.stream().map(s -> ListingFacts.notFailed(leave(s, outer), listed, failedBefore)).distinct().toList();
    }
    UnaryOperator<State> leave =
        s -> {
          State left = leave(s, outer);
          State own = reportsOnly ? left.progress(p -> p.retainEarlier(failedBefore)) : left;
          if (reportsRest && groups > 0 && run.facts.works(loop)) {
            // Who passes over records of a group behind a failure says nothing of that failure.
            return own.progress(p -> p.withRestReported(holders.isEmpty()));
          }
          return reportsRest ? reported(own, outer, holders, over == Over.REST) : own;
        };
    List<State> after = new ArrayList<>();
    for (State end : ends) {
      after.add(leave.apply(end));
    }
    for (Thrown thrown : inner.thrown()) {
      boolean own = thrown.cause().loop() == loop;
      exits.add(
          new Thrown(
              thrown.type(),
              own ? thrown.cause().leavingLoop() : thrown.cause(),
              leave(thrown.state(), outer)));
    }
    for (Returned exit : inner.returned()) {
      State left = leave.apply(markLeft(exit.state(), loop, exit.tree()));
      exits.add(new Returned(exit.value(), exit.tree(), left));
    }
    for (Jump jump : inner.jumps()) {
      exits.add(
          new Jump(
              jump.kind(),
              jump.label(),
              jump.tree(),
              jump.value(),
              leave.apply(markLeft(jump.state(), loop, jump.tree()))));
    }
    return after;
  }

  /** Whether the loop processes several records at a time. */
  boolean isParallel(@Nullable Tree loop) {
    return parallelLoops.contains(loop);
  }

  private boolean isNested(Tree loop) {
    return nestedLoops.contains(loop);
  }

  private static State leave(State state, Progress outer) {
    State left = state.progress(p -> p.leave(outer));
    return outer.inLoop() ? left : left.next(true);
  }

  private State reported(State left, Progress outer, ImmutableSet<Object> holders, boolean fromHere) {
    State reported = run.work.reportRest(left, holders, fromHere);
    // Inside another record loop it may have used that loop's records up, unless it has a list of its own.
    return outer.inLoop() && !fromHere ? reported.progress(Progress::doubted) : reported;
  }

  /** A record loop is left early: after a failure, the records that follow are not attempted any more. */
  private State markLeft(State state, Tree loop, Tree statement) {
    Progress progress = state.progress();
    // A loop that neither works nor reports only looks for something.
    boolean processes = run.facts.works(loop) || progress.phase() == Progress.Phase.FAILED;
    return processes && progress.anyFailed() && !progress.exhausted() ? state.progress(p -> p.left(statement)) : state;
  }

  /** An iteration has ended here, and has not done anything with its record: after a failure, that may be the reason. */
  private State passedOver(State state, Tree loop, Tree end) {
    Progress progress = state.progress();
    if (progress.loop() != loop || !progress.isUntouched()) {
      return state;
    }
    if (!progress.failedHere()) {
      run.facts.passesOverAnyway(end);
      return state;
    }
    if (progress.uncertain() || progress.left() != null) {
      return state;
    }
    run.facts.passesOver(loop, end);
    return state.progress(p -> p.left(end));
  }

  private List<State> toFixedPoint(
      Tree loop,
      Over over,
      @Nullable String label,
      List<State> entry,
      Exits exits,
      Body body,
      List<? extends StatementTree> updates) {
    boolean nested = over.isRecords() && isNested(loop);
    Set<State> seen = new HashSet<>();
    Set<State> after = new LinkedHashSet<>();
    List<State> heads = entry;
    for (int round = 0; !heads.isEmpty(); round++) {
      if (round == MAX_ROUNDS) {
        throw new Undecided("a loop does not settle");
      }
      List<State> ends = new ArrayList<>();
      for (State head : heads) {
        if (seen.add(head)) {
          // A stream has one order, however its records are grouped.
          boolean apart = over == Over.GROUPS && !run.isOfStream();
          State start = apart ? head.progress(Progress::newGroup) : head;
          ends.addAll(iteration(loop, over, label, start, exits, body, after));
        }
      }
      List<State> next = new ArrayList<>();
      for (State end : run.statements.execAll(updates, State.bounded(ends), exits)) {
        Set<Tree> running = run.facts.tasks.atATime(end.progress().pending());
        if (over.isRecords() && !running.isEmpty()) {
          run.facts.parallel(loop);
          run.facts.tasks.overlap(running);
        }
        if (over.isRecords()) {
          run.facts.listing.iteration(loop, end.progress());
        }
        // An iteration inside another one's leaves the outer record as it is.
        State head = over.isRecords() ? end.next(!nested) : end;
        if (!seen.contains(head)) {
          next.add(head);
        }
      }
      heads = State.bounded(next);
    }
    return State.bounded(after);
  }

  private List<State> iteration(
      Tree loop, Over over, @Nullable String label, State head, Exits exits, Body body, Set<State> after) {
    Exits inner = new Exits();
    List<State> done = new ArrayList<>();
    List<State> ends = new ArrayList<>();
    for (State end : body.run(head, inner, done)) {
      Tree returned = end.progress().returnedBy();
      ends.add(passedOver(end.dropLocalsSince(head), loop, returned == null ? loop : returned));
    }
    after.addAll(done);
    for (Jump jump : inner.jumps()) {
      boolean mine = jump.label() == null ? jump.kind() != Jump.Kind.YIELD : jump.label().equals(label);
      if (!mine) {
        exits.add(jump);
      } else if (jump.kind() == Jump.Kind.CONTINUE) {
        ends.add(passedOver(jump.state().dropLocalsSince(head), loop, jump.tree()));
      } else {
        State end = jump.state().dropLocalsSince(head);
        boolean leaves = over.isRecords() && jump.state().progress().loop() == loop;
        after.add(leaves ? markLeft(end, loop, jump.tree()) : end);
      }
    }
    inner.thrown().forEach(exits::add);
    inner.returned().forEach(exits::add);
    return ends;
  }
}
