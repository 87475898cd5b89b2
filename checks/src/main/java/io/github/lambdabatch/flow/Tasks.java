package io.github.lambdabatch.flow;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.TaskFacts.LetOut;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Valued;
import io.github.lambdabatch.knowledge.UnsynchronizedCollections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work that other threads do.
 *
 * <p>Rules: a handler that returns before its threads are done acknowledges records that nobody has processed; what a
 * thread throws shows where somebody waits for it; a collection that several threads fill has to be made for that.
 */
final class Tasks {
  private final Interpreter run;
  private final Set<Object> guarded = new HashSet<>();
  private @Nullable Tree task;
  private Set<Object> sharedObjects = Set.of();

  Tasks(Interpreter run) {
    this.run = run;
  }

  /** Hands functions to other threads: they run, and whoever wants to know of a failure has to wait for them. */
  State start(Tree site, List<Value> values, boolean carriesResult, State before) {
    Tree outer = task;
    task = site;
    Exits lost = new Exits();
    int worksBefore = run.facts.worksDone();
    Set<Object> outerObjects = sharedObjects;
    sharedObjects = before.heap().objects().keySet();
    State state = before;
    for (Value value : values) {
      if (value instanceof Function function) {
        // The task waits for those that it starts itself, for none that run beside it.
        State starting = state.progress(Progress::awaited);
        List<Valued> results = run.functions.apply(function, List.of(), site, starting, lost);
        Tree failedAt = before.progress().failedAt();
        boolean copes =
            failedAt != null
                && !results.isEmpty()
                && results.stream().noneMatch(ran -> ran.state().progress().open().containsKey(failedAt));
        if (copes && before.progress().open().containsKey(failedAt)) {
          // The work is tried again there, or somebody is told.
          state = state.progress(p -> p.settled(failedAt).recovered());
        }
        for (Valued ran : results) {
          state = state.with(ran.state().heap());
          if (carriesResult) {
            toldByResult(before, ran.state());
          } else {
            state = state.progress(p -> p.withOpenOf(ran.state().progress()));
          }
        }
      }
    }
    task = outer;
    sharedObjects = outerObjects;
    run.facts.tasks.ran(site, outer, letOut(lost));
    if (run.declarations.isOneAtATime(site)) {
      run.facts.tasks.oneAtATime(site);
    }
    boolean works = run.facts.worksDone() > worksBefore;
    state = state.progress(Progress::touched);
    return works && before.progress().inLoop() ? state.progress(p -> p.started(site)) : state;
  }

  /** Runs a task of a collection that is invoked as a whole; what it throws stays in its future. */
  List<State> invoke(Tree site, Function function, State before) {
    Exits lost = new Exits();
    List<Valued> results = run.functions.apply(function, List.of(), site, before, lost);
    run.facts.tasks.ran(site, task, letOut(lost));
    Set<Value> values = results.stream().map(Valued::value).collect(toSet());
    boolean tells = values.size() > 1 || values.stream().anyMatch(v -> v == Constant.UNKNOWN || !(v instanceof Constant));
    if (tells) {
      results.forEach(ran -> toldByResult(before, ran.state()));
    }
    return results.stream().map(Valued::state).toList();
  }

  /** What the task has caught, and put nowhere, its result may tell. */
  private void toldByResult(State before, State after) {
    after.progress().open().keySet().stream()
        .filter(opened -> !before.progress().open().containsKey(opened))
        .forEach(this::toldByResult);
  }

  private void toldByResult(Tree site) {
    run.facts.told(site);
    run.facts.tasks.toldByResult();
  }

  private static List<LetOut> letOut(Exits exits) {
    return exits.thrown().stream()
        .filter(thrown -> thrown.cause().loop() != null)
        .map(thrown -> new LetOut(thrown.cause(), thrown.state().progress().carried(), ImmutableSet.of()))
        .toList();
  }

  /** Somebody waits for the threads that were started, or may do so from here on. */
  State await(State state) {
    run.facts.tasks.awaited(state.progress().pending());
    return state.progress(Progress::awaited);
  }

  /** Waits for a future of the handler's own tasks: what they let out comes out here. */
  State join(Tree site, MethodSymbol method, State before, Exits exits) {
    State state = await(before);
    for (Type thrown : method.getThrownTypes()) {
      // An interrupt, or what wraps the failure of a task that has none.
      exits.add(new Thrown(thrown, new Cause(null, site), state));
    }
    for (LetOut exception : run.facts.tasks.joined(task)) {
      Cause cause = exception.cause();
      boolean inLoop = state.progress().inLoop();
      boolean ofLoop = cause.loop() != run.facts.first.place();
      Cause outside = ofLoop ? cause.leavingLoop() : cause;
      Cause here = inLoop ? new Cause(state.progress().loop(), site, cause.work(), false) : outside;
      State heard = state;
      for (Tree callback : exception.callbacks()) {
        // Whoever catches the exception need not tell anybody.
        heard = heard.with(heard.heap().escape(callback));
      }
      ImmutableSet<Object> holders = Sets.union(exception.holders(), exception.callbacks()).immutableCopy();
      State failing = heard.progress(p -> inLoop ? p.failing(holders) : p.carrying(holders));
      List<Type> declared = method.getThrownTypes().stream().filter(run.types::wrapsFailures).toList();
      List<Type> types = declared.isEmpty() ? List.of(run.types.completionException()) : declared;
      types.forEach(type -> exits.add(new Thrown(type, here, failing)));
    }
    return state;
  }

  /** Something of a record is added to a collection, which several threads may do at a time. */
  void add(Tree addition, @Nullable Object holder, State state) {
    // What an iteration makes for itself, no other one fills.
    Tree loop = state.progress().loop();
    boolean isOwn = loop != null && holder != null && state.heap().get(holder).iteration() == loop;
    boolean isShared = !isOwn && (task == null || sharedObjects.contains(holder));
    if (!isShared || !isUnsynchronized(holder) || run.locks.isHeld()) {
      return;
    }
    if (task != null) {
      run.facts.tasks.added(task, addition);
    } else if (run.loops.isParallel(state.progress().loop())) {
      run.facts.tasks.unsynchronized(addition);
    }
  }

  /** The handler has made a synchronized view of the collection. */
  void guarded(Object collection) {
    guarded.add(collection);
  }

  private boolean isUnsynchronized(@Nullable Object holder) {
    NewClassTree creation = guarded.contains(holder) ? null : creation(holder);
    return creation != null && UnsynchronizedCollections.contains(run.types.nameOf(BatchTypes.typeOf(creation)));
  }

  private @Nullable NewClassTree creation(@Nullable Object holder) {
    if (holder instanceof MethodInvocationTree cleared) {
      ExpressionTree field = ASTHelpers.getReceiver(cleared);
      return field == null ? null : run.declarations.creation(ASTHelpers.getSymbol(field));
    }
    return holder instanceof VarSymbol field
        ? run.declarations.creation(field)
        : holder instanceof NewClassTree creation ? creation : null;
  }
}
