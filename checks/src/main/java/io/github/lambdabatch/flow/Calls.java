package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Item;
import io.github.lambdabatch.flow.state.Value.Maybe;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Valued;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import io.github.lambdabatch.knowledge.KnownMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs calls: helpers of the compilation unit by running their bodies, known methods by what they do. */
final class Calls {
  private final Interpreter run;
  private final StaticCalls staticCalls;

  Calls(Interpreter run) {
    this.run = run;
    this.staticCalls = new StaticCalls(run);
  }

  List<Valued> invocation(MethodInvocationTree tree, State state, Exits exits) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    ExpressionTree receiver = ASTHelpers.getReceiver(tree);
    boolean onObject = receiver != null && !(method.isStatic() || isTypeOrSuper(receiver));
    List<ExpressionTree> operands = new ArrayList<>();
    if (onObject) {
      operands.add(receiver);
    }
    operands.addAll(tree.getArguments());
    List<Valued> results = new ArrayList<>();
    for (Expressions.Values values : run.expressions.evalAll(operands, state, exits)) {
      Value object = onObject ? values.values().get(0) : Constant.UNKNOWN;
      List<Value> arguments = onObject ? values.values().subList(1, values.values().size()) : values.values();
      Type receiverType = onObject ? BatchTypes.typeOf(receiver) : null;
      State before = values.state();
      List<Valued> called =
          call(tree, method, object, receiverType, arguments, BatchTypes.typeOf(tree), before, exits);
      if (onObject && run.types.isItem(receiverType) && method.name.contentEquals("setItemIdentifier")) {
        State named = run.expressions.store(receiver, run.objects.item(tree, arguments), before);
        results.add(new Valued(Constant.UNKNOWN, named));
      } else {
        results.addAll(called);
      }
    }
    return results;
  }

  private static boolean isTypeOrSuper(ExpressionTree receiver) {
    Symbol symbol = ASTHelpers.getSymbol(receiver);
    return symbol instanceof Symbol.TypeSymbol || symbol != null && symbol.name.contentEquals("super");
  }

  List<Valued> creation(NewClassTree tree, State state, Exits exits) {
    List<Valued> results = new ArrayList<>();
    for (Expressions.Values arguments : run.expressions.evalAll(tree.getArguments(), state, exits)) {
      results.addAll(
          construct(
              tree, ASTHelpers.getSymbol(tree), BatchTypes.typeOf(tree), arguments.values(), arguments.state(), exits));
    }
    return results;
  }

  List<Valued> construct(
      Tree site, MethodSymbol constructor, Type type, List<Value> arguments, State state, Exits exits) {
    if (run.types.isItem(type)) {
      run.facts.makesItem();
      return Valued.only(run.objects.item(site, arguments), state);
    }
    boolean copiesBatch = arguments.stream().anyMatch(Value::isOfBatch);
    if (run.types.isContainer(type) && run.types.known(constructor).isHarmless()) {
      return copiesBatch && !run.types.isResponse(type)
          ? Valued.only(run.types.classify(type, Age.NONE), state)
          : List.of(run.objects.create(site, type, arguments, state));
    }
    if (run.types.isSubtype(type, "java.lang.Throwable")) {
      return Valued.only(new Value.Failure(type.tsym), state);
    }
    List<Valued> single = run.singles.make(site, constructor, type, arguments, state, exits);
    if (single != null) {
      return single;
    }
    MethodTree body = isAnonymous(site) ? null : run.declarations.method(constructor);
    if (body != null) {
      List<Valued> made = new ArrayList<>();
      for (Valued result : run.functions.helper(body, arguments, site, state, exits)) {
        // Fields belong to the object that is made: what they hold is not followed.
        State after = state.with(result.state().heap()).with(result.state().progress());
        made.add(holder(site, type, arguments, Work.touch(arguments, after)));
      }
      return made;
    }
    MethodTree only = site instanceof NewClassTree tree ? Functions.onlyMethod(tree) : null;
    if (only != null) {
      return Valued.only(new Function(only), state);
    }
    if (run.types.known(constructor).isHarmless() || arguments.isEmpty() && isAnonymous(site)) {
      return Valued.only(derived(type, arguments, state), state);
    }
    return unknown(site, constructor, type, arguments, state, exits);
  }

  private static boolean isAnonymous(Tree site) {
    return site instanceof NewClassTree tree && tree.getClassBody() != null;
  }

  /** An object of the compilation unit's own class: it holds the collections that it was made with. */
  private Valued holder(Tree site, Type type, List<Value> arguments, State state) {
    return arguments.stream().anyMatch(Ref.class::isInstance)
        ? run.objects.create(site, type, arguments, state)
        : new Valued(derived(type, arguments, state), state);
  }

  /** Calls a method with what is known of its receiver and its arguments. */
  List<Valued> call(
      Tree site,
      MethodSymbol method,
      Value object,
      @Nullable Type receiverType,
      List<Value> arguments,
      Type type,
      State state,
      Exits exits) {
    run.step();
    KnownMethod facts = run.types.known(method);
    String name = facts.name();
    if (object instanceof Function function && run.types.isFunctionalMethod(method)) {
      Exits inner = new Exits();
      List<Valued> results = run.functions.apply(function, arguments, site, state, inner);
      inner.thrown().forEach(t -> exits.add(new Thrown(t.type(), t.cause().calledAt(site), t.state())));
      return results;
    }
    Value composed = object instanceof Function function ? Functions.composed(function, facts.owner(), name, arguments) : null;
    if (composed != null) {
      return Valued.only(composed, state);
    }
    MethodTree body = run.declarations.method(method);
    if (body != null) {
      return run.selves.on(site, method, object, () -> run.functions.helper(body, arguments, site, state, exits));
    }
    run.locks.call(site, facts);
    if (facts.reports()) {
      State told = run.work.takeOver(state);
      return Valued.only(derived(type, arguments, told), told);
    }
    if (facts.processesInParallel()) {
      run.facts.continued(site, Set.of(site));
    }
    if (facts.processesBatch()) {
      run.facts.usesBatchLibrary();
    }
    if (facts.starts()) {
      boolean carriesResult = !type.hasTag(TypeTag.VOID) && !run.types.isFutureOfNothing(type);
      State started = run.tasks.start(site, arguments, carriesResult, state);
      if (started.progress().inLoop()) {
        run.facts.handedOff(started.progress().loop());
      }
      return Valued.only(derived(type, arguments, started), started);
    }
    if (facts.startsThread() && state.progress().inLoop()) {
      return Valued.only(Constant.UNKNOWN, state.progress(p -> p.started(site)));
    }
    if ((facts.copes() || facts.hears()) && run.facts.tasks.any()) {
      List<Valued> told = new ArrayList<>(run.callbacks.tell(site, name, arguments, facts.copes(), type, state));
      run.functions.maybeApply(site, arguments, state).forEach(s -> told.add(new Valued(derived(type, arguments, s), s)));
      return told;
    }
    if (facts.waits() && name.equals("invokeAll") && arguments.get(0) instanceof Ref tasks) {
      List<Valued> invoked = run.pipelines.invokeAll(site, tasks, method, state, exits);
      if (!invoked.isEmpty()) {
        return invoked;
      }
    }
    if (facts.joins() && run.facts.tasks.any()) {
      State joined = run.tasks.join(site, method, state, exits);
      return Valued.only(derived(type, List.of(object), joined), joined);
    }
    State ready = facts.waits() ? run.tasks.await(state) : state;
    return notStarted(site, method, name, object, receiverType, arguments, type, ready, exits);
  }

  private List<Valued> notStarted(
      Tree site,
      MethodSymbol method,
      String name,
      Value object,
      @Nullable Type receiverType,
      List<Value> arguments,
      Type type,
      State before,
      Exits exits) {
    takesRecord(site, name, object, arguments, before);
    run.conditions.called(object, name);
    KnownMethod facts = run.types.known(method);
    boolean next = object instanceof Part part && part.kind().isList() && Positions.comesToNext(site, name);
    State taken = next && before.progress().inLoop() ? before.progress(Progress::taken) : before;
    boolean answers = run.sealedTypes.isAnswer(method);
    boolean changes = !facts.isHarmless() && !answers || run.types.isAddition(receiverType, name);
    boolean foreign = object == Constant.UNKNOWN || object instanceof Part part && part.kind() == PartKind.DATA;
    State state = foreign ? run.witnesses.call(site, method, !changes, taken) : taken;
    List<Valued> known = known(site, method, name, object, receiverType, arguments, type, state, exits);
    if (known != null) {
      return known;
    }
    if (answers || run.isHarmless(facts, arguments) || facts.waits() && !facts.joins()) {
      State after = object instanceof Ref ref ? ObjectCalls.unknown(ref, name, state) : state;
      return harmless(site, method, object, arguments, type, after, exits);
    }
    List<Value> all = new ArrayList<>(arguments);
    all.add(0, object);
    return unknown(site, method, type, all, state, exits);
  }

  /** Notes which records a handler looks at where it does not loop over all. */
  private void takesRecord(Tree site, String name, Value object, List<Value> arguments, State state) {
    if (!(object instanceof Part part) || !part.kind().isList()) {
      return;
    }
    if (name.startsWith("remove") || name.startsWith("poll")) {
      run.facts.first.looksAtRest();
    }
    boolean first = name.equals("getFirst") || name.equals("get") && arguments.get(0) == Constant.ZERO;
    if (first && !state.progress().inLoop()) {
      run.facts.first.taken(site);
    } else if (name.equals("size")) {
      run.facts.first.asksForSize();
    } else if (name.equals("get") || name.equals("next") || name.equals("getLast")) {
      run.facts.first.looksAtRest();
    }
  }

  private @Nullable List<Valued> known(
      Tree site,
      MethodSymbol method,
      String name,
      Value object,
      @Nullable Type receiverType,
      List<Value> arguments,
      Type type,
      State state,
      Exits exits) {
    String owner = run.types.known(method).owner();
    if (method.isStatic()) {
      return staticCalls.invoke(site, owner, name, arguments, type, state, exits);
    }
    if (run.types.isItem(receiverType)) {
      return Valued.only(name.equals("withItemIdentifier") ? run.objects.item(site, arguments) : object, state);
    }
    if (arguments.isEmpty() && HarmlessMethods.isMultimapBuilder(owner)) {
      return List.of(run.objects.create(site, state));
    }
    List<Valued> streamed = run.pipelines.invoke(site, object, receiverType, name, arguments, type, state, exits);
    if (streamed != null) {
      return streamed;
    }
    if (object instanceof Ref ref) {
      return run.objects.invoke(site, ref, receiverType, name, arguments, state);
    }
    if (run.types.isResponse(receiverType) || run.types.isAddition(receiverType, name)) {
      State collected = state.escape(object);
      for (Value argument : arguments) {
        collected = run.work.collect(site, null, argument, collected);
      }
      return Valued.only(derived(type, List.of(object), collected), collected);
    }
    if (object instanceof Part part) {
      if (name.equals("subList") && part.kind().isList() && run.positions.startsAtRecord(site, arguments, state)) {
        return Valued.only(new Part(PartKind.REST, Age.CURRENT), state);
      }
      if (part.kind() == PartKind.GROUPS && name.equals("keySet")) {
        return Valued.only(part, state);
      }
      if (part.kind().isList() && name.equals("indexOf")) {
        return Valued.only(new Part(PartKind.INDEX, arguments.get(0).age()), state);
      }
      if (part.kind().isList() && name.equals("size")) {
        return Valued.only(new Part(PartKind.SIZE, Age.NONE), state);
      }
      Value got = ObjectCalls.get(part, name, arguments, run.types.isSubtype(type, "java.lang.String"));
      return got == null ? null : Valued.only(got, state);
    }
    if (name.equals("equals") && arguments.size() == 1) {
      return Valued.only(Comparisons.equal(object, arguments.get(0)), state);
    }
    return null;
  }

  /** A harmless call does nothing but make something of what it is given; functions it may run. */
  private List<Valued> harmless(
      Tree site, MethodSymbol method, Value object, List<Value> arguments, Type type, State before, Exits exits) {
    State state = before;
    for (Type thrown : method.getThrownTypes()) {
      // Such as an interrupt: it is thrown, but it is no failure of a record.
      exits.add(new Thrown(thrown, new Cause(null, site), state));
    }
    List<Value> all = new ArrayList<>(arguments);
    all.add(object);
    boolean keeps = method.isStatic() && HarmlessMethods.changesArguments(run.types.known(method).owner());
    List<Value> given = arguments.stream().map(v -> v instanceof Maybe maybe ? maybe.content() : v).toList();
    boolean takesItem = given.stream().anyMatch(Item.class::isInstance);
    boolean appends = run.types.known(method).name().equals("append") || takesItem && !HarmlessMethods.isWatcher(method.owner.type);
    if (keeps) {
      state = staticCalls.given(run.types.known(method).owner(), arguments, state);
    }
    if (appends) {
      state = run.work.keep(given, state);
    }
    boolean ofMap = object instanceof Ref && ObjectCalls.GET_OR_PUT.contains(run.types.known(method).name());
    return run.functions.maybeApply(site, arguments, state).stream()
        .map(s -> new Valued(derived(type, ofMap ? List.of(object) : all, s), s))
        .toList();
  }

  List<Valued> unknown(
      Tree site, MethodSymbol method, Type type, List<Value> values, State state, Exits exits) {
    if (state.progress().inLoop() && values.stream().anyMatch(Function.class::isInstance)) {
      run.facts.handedOff(state.progress().loop());
    }
    if (argumentsOf(site).stream().anyMatch(argument -> run.types.isOfThreads(BatchTypes.typeOf(argument)))) {
      run.facts.tasks.handedOn();
    }
    List<Valued> results = new ArrayList<>();
    for (State after : run.functions.maybeApply(site, values, run.work.call(site, method, values, state, exits))) {
      results.add(new Valued(derived(type, values, after), after));
    }
    return results;
  }

  private static List<? extends ExpressionTree> argumentsOf(Tree call) {
    if (call instanceof NewClassTree creation) {
      return creation.getArguments();
    }
    return call instanceof MethodInvocationTree invocation ? invocation.getArguments() : List.of();
  }

  /** Returns what is known of a value that was made from others. */
  Value derived(@Nullable Type type, List<Value> values, State state) {
    if (type == null || type.hasTag(TypeTag.BOOLEAN) || type.hasTag(TypeTag.VOID)) {
      return Constant.UNKNOWN;
    }
    Value known = run.types.classify(type, state.progress().inLoop() ? Age.CURRENT : Age.NONE);
    if (known != Constant.UNKNOWN) {
      return known;
    }
    if (type.isPrimitive() && values.stream().anyMatch(v -> v instanceof Part p && p.kind() == PartKind.SIZE)) {
      return new Part(PartKind.SIZE, Age.NONE);
    }
    boolean takesFunction = values.stream().anyMatch(Function.class::isInstance);
    if (takesFunction && run.types.isFutureOfNothing(type)) {
      return Constant.TASK;
    }
    for (Value value : values) {
      if (value.isOfRecord()) {
        return new Part(PartKind.DATA, value.age());
      }
    }
    for (Value value : values) {
      if (value instanceof Element || value instanceof Ref && !type.isPrimitive()) {
        return value instanceof Ref ref ? new Element(ref.site(), true) : ((Element) value).remade();
      }
    }
    return Constant.UNKNOWN;
  }
}
