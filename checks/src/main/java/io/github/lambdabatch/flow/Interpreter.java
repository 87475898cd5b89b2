package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Exits.Returned;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Heap;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Undecided;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.ResponseKind;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import io.github.lambdabatch.knowledge.KnownMethod;
import io.github.lambdabatch.options.Options;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs one handler abstractly.
 *
 * <p>This class holds what the parts of a run share: the parts themselves, the helper methods in reach, what is under
 * way (catch blocks, helpers), the facts noted so far, and the budget that keeps a run linear.
 */
final class Interpreter {
  /** Steps that one run may take for each tree of the compilation unit's methods, and at the least. */
  private static final int STEPS_PER_NODE = 60;

  private static final int MIN_STEPS = 20_000;

  /** A catch block that is running, and the exception that it caught. */
  record ActiveCatch(Tree tree, Cause cause) {}

  final BatchTypes types;
  final Declarations declarations;
  final Facts facts = new Facts();
  final Statements statements;
  final Expressions expressions;
  final Conditions conditions;
  final Witnesses witnesses;
  final Calls calls;
  final Functions functions;
  final ObjectCalls objects;
  final Inputs inputs;
  final Work work;
  final Tasks tasks;
  final Callbacks callbacks;
  final Locks locks;
  final Naming naming;
  final Pipelines pipelines;
  final Loops loops;
  final Positions positions;
  final Sources sources;
  final Attempts attempts = new Attempts();
  final Tries tries;
  final SealedTypes sealedTypes;
  final SingleObjects singles;
  final Counting counting;
  final Selves selves = new Selves();

  /** Helpers and lambdas that are being run, so that recursion ends. */
  final Deque<Tree> running = new ArrayDeque<>();

  final Deque<ActiveCatch> activeCatches = new ArrayDeque<>();

  private final BatchHandler handler;
  private int quiet;
  private int finals;
  private int steps;

  private Interpreter(BatchHandler handler, Declarations declarations, Options options, VisitorState state) {
    this.handler = handler;
    this.declarations = declarations;
    this.steps = Math.max(MIN_STEPS, declarations.nodes() * STEPS_PER_NODE);
    types = new BatchTypes(options, state);
    statements = new Statements(this);
    expressions = new Expressions(this);
    conditions = new Conditions(this);
    witnesses = new Witnesses(this);
    calls = new Calls(this);
    functions = new Functions(this);
    objects = new ObjectCalls(this);
    inputs = new Inputs(this);
    work = new Work(this);
    tasks = new Tasks(this);
    callbacks = new Callbacks(this);
    locks = new Locks(this);
    naming = new Naming(this);
    pipelines = new Pipelines(this);
    loops = new Loops(this);
    positions = new Positions(this);
    sources = new Sources(this);
    tries = new Tries(this);
    singles = new SingleObjects(this);
    counting = new Counting(declarations, types);
    sealedTypes = new SealedTypes(declarations, state.getTypes());
  }

  /** Returns what is known of the handler; never throws because of what the handler's source says. */
  static HandlerAnalysis analyse(
      BatchHandler handler, CompilationUnitTree unit, Options options, VisitorState state) {
    try {
      return new Interpreter(handler, Declarations.of(unit), options, state).run();
    } catch (Undecided e) {
      return HandlerAnalysis.giveUp();
    }
  }

  private HandlerAnalysis run() {
    State start = State.START;
    for (VariableTree parameter : handler.parameters()) {
      Symbol symbol = ASTHelpers.getSymbol(parameter);
      start = start.set(symbol, types.classify(symbol.type, Age.NONE));
    }
    Exits exits = new Exits();
    if (handler.body() instanceof BlockTree block) {
      statements.exec(block, List.of(start), exits).forEach(s -> finish(Constant.NULL, block, s));
    } else {
      ExpressionTree body = (ExpressionTree) handler.body();
      expressions.eval(body, start, exits).forEach(v -> finish(v.value(), body, v.state()));
    }
    for (Returned exit : exits.returned()) {
      finish(exit.value(), exit.tree(), exit.state());
    }
    for (Thrown exit : exits.thrown()) {
      // An error says that the handler is wrong, not the record: no loop is asked to catch it.
      if (exit.cause().leftLoop() && !types.isSubtype(exit.type(), "java.lang.Error")) {
        facts.escaped(exit.cause());
      }
    }
    return facts.toAnalysis(handler);
  }

  /** The handler returns normally: whoever has not been told of a failure now will never be. */
  private void finish(Value returned, Tree end, State before) {
    State state = singles.holding(before);
    if (returned == Constant.TASK) {
      state = tasks.await(state);
    }
    Progress progress = state.progress();
    boolean listed = returned instanceof Ref ref && facts.listing.isIn(ref, state);
    boolean responseIsKnown =
        handler.response() == ResponseKind.NONE || returned == Constant.NULL || returned instanceof Ref && !listed;
    for (Map.Entry<Tree, ImmutableSet<Object>> entry : progress.open().entrySet()) {
      if (listed) {
        facts.told(entry.getKey());
      } else {
        finish(entry.getKey(), entry.getValue(), returned, responseIsKnown, end, state);
      }
    }
    if (progress.left() != null && !progress.restReported() && responseIsKnown) {
      facts.dropped(progress.left());
    }
    progress.pending().forEach(facts.tasks::started);
  }

  private void finish(
      Tree site, Set<Object> holders, Value returned, boolean responseIsKnown, Tree end, State state) {
    Heap heap = state.heap();
    Progress progress = state.progress();
    boolean seen = holders.stream().anyMatch(holder -> heap.get(holder).escaped());
    if (holders.isEmpty()) {
      facts.lost(site);
    } else if (seen || !responseIsKnown) {
      told(site, holders);
    } else if (handler.response() != ResponseKind.NONE) {
      boolean returnsThem =
          returned instanceof Ref ref && (!heap.isEmpty(ref.site()) || heap.reaches(ref.site(), holders));
      if (returned instanceof Ref ref && heap.reaches(ref.site(), holders)) {
        facts.returned(site);
      }
      boolean certain =
          !returnsThem
              && !progress.uncertain()
              && !progress.restHandedOn()
              && holders.stream().noneMatch(this::isSharedField);
      if (certain && !facts.isCollected(site, holders)) {
        // What was kept of the failure names no record, and goes nowhere.
        facts.lost(site);
        return;
      }
      told(site, holders);
      if (certain) {
        facts.emptyResponse(end);
        facts.returned(site);
      }
    } else if (site instanceof CatchTree) {
      facts.lost(site);
    }
  }

  /** Somebody is told of the failure, and not only of one that another catch took before. */
  private void told(Tree site, Set<Object> holders) {
    if (!facts.isToldBefore(site, holders)) {
      facts.told(site);
    }
  }

  /** Whether others may return what the field holds. */
  private boolean isSharedField(Object holder) {
    return holder instanceof VarSymbol field && !(field.isPrivate() && isOwnField(field));
  }

  /** Whether a finally block is running, which tidies up and hands nothing on. */
  boolean isFinally() {
    return finals > 0;
  }

  void enterFinally() {
    quiet++;
    finals++;
  }

  void leaveFinally() {
    quiet--;
    finals--;
  }

  /** Takes one step of the budget. */
  void step() {
    if (--steps < 0) {
      throw new Undecided("the handler has too many paths");
    }
  }

  /** Whether the records come from a stream, which has but one order. */
  boolean isOfStream() {
    return handler.kind().isStream();
  }

  /** Whether the symbol is a field of the handler's own object, or of one around it: one invocation can follow it. */
  boolean isOwnField(Symbol symbol) {
    return isOwnClass(symbol.owner);
  }

  /** Whether the symbol is the handler's own class, or one around it. */
  private boolean isOwnClass(Symbol symbol) {
    for (Symbol owner = ASTHelpers.getSymbol(handler.enclosingClass()); owner != null; owner = owner.owner) {
      if (owner == symbol) {
        return true;
      }
    }
    return false;
  }

  /** Whether the handler's own object, or the one around it, is of the type. */
  boolean isOwn(Type type) {
    return isOwnClass(type.tsym) || types.isSubtype(ASTHelpers.getType(handler.enclosingClass()), type);
  }

  /** Whether the expression is a constant itself, or a variable that begins as one; not what a call came back with. */
  boolean isCertainlyConstant(Tree expression) {
    if (!(expression instanceof IdentifierTree)) {
      return !(expression instanceof MethodInvocationTree call) || types.isItem(ASTHelpers.getType(call));
    }
    Symbol variable = ASTHelpers.getSymbol(expression);
    boolean[] constant = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        constant[0] |= ASTHelpers.getSymbol(tree) == variable && tree.getInitializer() instanceof LiteralTree;
        return super.visitVariable(tree, null);
      }
    }.scan(handler.enclosingClass(), null);
    return constant[0];
  }

  /** Whether batch item failures are given their identifiers, or handed around, after they are made. */
  boolean namesItemsLater() {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        String name = ASTHelpers.getSymbol(tree).name.toString();
        boolean adds = name.equals("add") || name.equals("of") || name.equals("singletonList");
        found[0] |= name.equals("setItemIdentifier") || name.equals("withItemIdentifier");
        found[0] |= !adds && tree.getArguments().stream().anyMatch(a -> types.isItem(ASTHelpers.getType(a)));
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(handler.enclosingClass(), null);
    return found[0];
  }

  /** Whether a call does no work on a record: not in itself, or not with what it is given. */
  boolean isHarmless(KnownMethod method, List<Value> arguments) {
    if (!method.isHarmless()) {
      return HarmlessMethods.makesTime(method) && arguments.stream().allMatch(Value.Named.class::isInstance);
    }
    // What goes into a request there may be all that a failure is told by.
    return !(isQuiet() && HarmlessMethods.isRequest(method.owner()));
  }

  /** Whether a catch or finally block is running, in which calls are not taken to fail. */
  boolean isQuiet() {
    return quiet > 0;
  }

  void enterQuiet() {
    quiet++;
  }

  void leaveQuiet() {
    quiet--;
  }
}
