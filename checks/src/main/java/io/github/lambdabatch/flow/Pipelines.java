package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.Sources.Over;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Cause;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.Heap;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Maybe;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Pipe;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Value.Stage;
import io.github.lambdabatch.flow.state.Value.StageKind;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs streams, {@code forEach} and optionals: a stream over records is a record loop at its terminal call. */
final class Pipelines {
  private static final ImmutableMap<String, StageKind> STAGES =
      ImmutableMap.<String, StageKind>builder()
          .put("map", StageKind.MAP)
          .put("mapToObj", StageKind.MAP)
          .put("mapToInt", StageKind.MAP)
          .put("mapToLong", StageKind.MAP)
          .put("mapToDouble", StageKind.MAP)
          .put("filter", StageKind.FILTER)
          .put("flatMap", StageKind.FLAT_MAP)
          .put("peek", StageKind.PEEK)
          .put("takeWhile", StageKind.TAKE_WHILE)
          .put("dropWhile", StageKind.DROP_WHILE)
          .put("mapMulti", StageKind.FLAT_MAP)
          .put("distinct", StageKind.SKIP)
          .put("limit", StageKind.SKIP)
          .put("skip", StageKind.SKIP)
          .build();
  private static final ImmutableSet<String> SAME =
      ImmutableSet.of("sorted", "boxed", "unordered", "onClose", "iterator", "stream");

  /** Terminal calls that end with the first element that decides, and which that is. */
  private static final ImmutableMap<String, StageKind> DECIDERS =
      ImmutableMap.of(
          "anyMatch", StageKind.FILTER, "noneMatch", StageKind.FILTER, "allMatch", StageKind.FILTER_NOT);

  private static final ImmutableSet<String> FINDERS = ImmutableSet.of("findFirst", "findAny");

  private final Interpreter run;
  private final Stages stages;

  Pipelines(Interpreter run) {
    this.run = run;
    this.stages = new Stages(run);
  }

  /** Runs a method of a stream, an iterable or an optional; null where it is none that is known. */
  @Nullable List<Valued> invoke(
      Tree call,
      Value object,
      @Nullable Type receiver,
      String name,
      List<Value> arguments,
      Type result,
      State state,
      Exits exits) {
    if (run.types.nameOf(receiver).equals("java.util.Optional")) {
      return optional(call, object, name, arguments, result, state, exits);
    }
    if (run.types.isSubtype(receiver, "java.util.stream.BaseStream")) {
      Pipe pipe = object instanceof Pipe p ? p : new Pipe(object, ImmutableList.of(), false);
      return stream(call, pipe, name, arguments, result, state, exits);
    }
    if (name.equals("forEach") || name.equals("forEachRemaining")) {
      return states(forEach(call, new Pipe(object, ImmutableList.of(), false), false, arguments.get(0), state, exits));
    }
    boolean streams = name.equals("stream") || name.equals("parallelStream");
    return streams && !(object instanceof Ref)
        ? Valued.only(new Pipe(object, ImmutableList.of(), name.equals("parallelStream")), state)
        : null;
  }

  /** A collector that runs functions for each element: a stream without a source, whose stages are put behind. */
  static Value collector(String name, List<Value> functions) {
    Pipe stages = new Pipe(Constant.UNKNOWN, ImmutableList.of(), false);
    return name.equals("toMap")
        ? stages.with(StageKind.KEY, functions.get(0)).with(StageKind.MAP, functions.get(1))
        : stages.with(StageKind.PEEK, functions.get(0));
  }

  private List<Valued> stream(
      Tree call, Pipe given, String name, List<Value> arguments, Type result, State state, Exits exits) {
    Pipe pipe = given;
    if (name.equals("collect") && arguments.get(0) instanceof Pipe collector) {
      for (Stage each : collector.stages()) {
        pipe = pipe.with(each.kind(), each.function());
      }
    }
    StageKind stage = STAGES.get(name);
    if (stage != null) {
      return Valued.only(pipe.with(stage, arguments.isEmpty() ? Constant.UNKNOWN : arguments.get(0)), state);
    }
    if (SAME.contains(name)) {
      return Valued.only(pipe, state);
    }
    if (name.equals("parallel") || name.equals("sequential")) {
      return Valued.only(pipe.inParallel(name.equals("parallel")), state);
    }
    if (name.equals("forEach") || name.equals("forEachOrdered")) {
      return states(forEach(call, pipe, name.equals("forEachOrdered"), arguments.get(0), state, exits));
    }
    if (DECIDERS.containsKey(name)) {
      Pipe deciding = pipe.with(DECIDERS.get(name), arguments.get(0));
      return states(runOver(call, deciding, true, state, exits, seen(call)));
    }
    if (makesCollection(result)) {
      return collect(call, pipe, result, state, exits);
    }
    if (FINDERS.contains(name) && isFirstOfBatch(pipe, state)) {
      run.facts.first.taken(call);
      return Valued.only(Constant.UNKNOWN, state);
    }
    List<Valued> results = new ArrayList<>();
    for (State after : runOver(call, pipe, FINDERS.contains(name), state, exits, seen(call))) {
      results.add(new Valued(run.calls.derived(result, List.of(pipe.source()), after), after));
    }
    return results;
  }

  /** Whether the stream ends in a collection: one of records, or of anything; a map of records is none of either. */
  private boolean makesCollection(Type result) {
    return run.types.isSubtype(result, "java.util.Collection")
        || run.types.isSubtype(result, "java.util.Map") && run.types.classify(result, Age.NONE) == Constant.UNKNOWN;
  }

  /** Whether the stream has all records in it, so that its first element is the first record. */
  private static boolean isFirstOfBatch(Pipe pipe, State state) {
    return pipe.source().isOfBatch() && pipe.stages().isEmpty() && !state.progress().inLoop();
  }

  /** What comes to the end of the stream shows in its result, in a way that is not looked at. */
  private Stages.Consumer seen(Tree call) {
    return (element, s) -> List.of(run.work.collect(call, null, element, s));
  }

  private List<Valued> collect(Tree call, Pipe pipe, Type result, State state, Exits exits) {
    Valued collection = run.objects.create(call, state);
    State entry = collection.state();
    if (pipe.source() instanceof Ref ref) {
      Value content = pipe.stages().isEmpty() ? entry.heap().get(ref.site()).content() : Constant.UNKNOWN;
      entry = entry.with(entry.heap().withSource(call, ref.site()).withContent(call, content));
    }
    Stages.Consumer add =
        (element, s) -> {
          if (element instanceof Function function) {
            run.facts.tasks.function(call, function);
          }
          Heap heap = s.heap().withContent(call, Constant.POSITIVE);
          if (element instanceof Element e) {
            heap = heap.withSource(call, e.site());
          }
          return List.of(run.work.collect(call, call, element, s.with(heap)));
        };
    boolean records = pipe.isOfBatch() && run.types.isBatch(result);
    List<Valued> results = new ArrayList<>();
    for (State after : runOver(call, pipe, false, entry, exits, add)) {
      boolean rest = pipe.source().isOfBatch() && state.progress().anyFailed();
      State told = rest ? run.work.reportRest(after, ImmutableSet.of(call), pipe.isRest()) : after;
      Value batch = pipe.isRest() ? new Part(PartKind.REST, Age.CURRENT) : new Part(PartKind.BATCH, Age.NONE);
      results.add(new Valued(records ? batch : collection.value(), told));
    }
    return results;
  }

  /** Runs the functions that a loop over records has put into a collection, all at a time; nothing where it has none. */
  List<Valued> invokeAll(Tree call, Ref tasks, MethodSymbol method, State state, Exits exits) {
    ImmutableSet<Function> functions = run.facts.tasks.functionsIn(tasks.site());
    if (functions.isEmpty()) {
      return List.of();
    }
    for (Type thrown : method.getThrownTypes()) {
      exits.add(new Thrown(thrown, new Cause(null, call), state));
    }
    Loops.Body body =
        (s, inner, after) -> {
          after.add(s);
          List<State> ends = new ArrayList<>();
          functions.forEach(f -> ends.addAll(run.tasks.invoke(call, f, s)));
          return ends;
        };
    return states(run.loops.iterate(call, Over.RECORDS, true, null, List.of(state), exits, body));
  }

  private List<State> forEach(Tree call, Pipe given, boolean ordered, Value function, State state, Exits exits) {
    boolean groups = !given.source().isOfBatch() && takesGroup(function);
    Pipe pipe = groups ? new Pipe(new Part(PartKind.GROUPS, Age.NONE), given.stages(), given.parallel()) : given;
    Pipe whole = pipe.with(ordered ? StageKind.ONE_AT_A_TIME : StageKind.PEEK, function);
    return runOver(call, whole, false, state, exits, (v, s) -> List.of(s));
  }

  /** Whether a function takes a list of records, as that of a map from a key to its records does. */
  private boolean takesGroup(Value function) {
    return function instanceof Function known
        && known.tree() instanceof LambdaExpressionTree lambda
        && lambda.getParameters().stream().anyMatch(p -> run.types.isBatch(ASTHelpers.getType(p)));
  }

  /** Runs all stages for each element of the source, or until the first that comes through. */
  private List<State> runOver(
      Tree call, Pipe pipe, boolean toFirst, State state, Exits exits, Stages.Consumer consumer) {
    if (pipe.source() instanceof Maybe maybe) {
      if (maybe.content() == Constant.NULL) {
        return List.of(state);
      }
      return stages.through(new Stages.Run(call, exits, consumer, new ArrayList<>()), pipe.stages(), maybe.content(), state);
    }
    Over over = run.sources.over(null, pipe.source());
    Value first = pipe.source() instanceof Ref ref ? new Element(ref.site()) : firstOf(pipe.source(), over);
    Loops.Body body =
        (s, inner, after) -> {
          if (run.objects.isKnownEmpty(pipe.source(), s)) {
            after.add(s);
            return List.of();
          }
          boolean begins = over == Over.OTHER && s.equals(state);
          after.addAll(begins ? run.objects.whenEmpty(pipe.source(), s) : List.of(s));
          Stages.Consumer last = toFirst ? endingWith(consumer, after) : consumer;
          State next = over.isRecords() ? s.progress(Progress::taken) : s;
          List<State> ends = stages.through(new Stages.Run(call, inner, last, after), pipe.stages(), first, next);
          // The next iteration would not begin where the first one changed nothing: the stream may end behind it.
          after.addAll(begins ? ends.stream().filter(s::equals).toList() : List.of());
          return ends;
        };
    return run.loops.iterate(call, over, pipe.parallel(), null, List.of(state), exits, body);
  }

  private static Stages.Consumer endingWith(Stages.Consumer consumer, List<State> after) {
    return (element, s) -> {
      after.addAll(consumer.accept(element, s));
      return List.of();
    };
  }

  private static Value firstOf(Value source, Over over) {
    if (over.isRecords()) {
      return new Part(PartKind.RECORD, Age.CURRENT);
    }
    return source.isOfRecord() || source instanceof Element ? source : Constant.UNKNOWN;
  }

  private @Nullable List<Valued> optional(
      Tree call, Value object, String name, List<Value> arguments, Type result, State before, Exits exits) {
    List<Valued> results = new ArrayList<>();
    boolean known = object instanceof Maybe || object.isOfRecord() && object.age() == Age.CURRENT;
    State state = known ? before : before.progress(Progress::doubted);
    for (Value content : ObjectCalls.contents(object)) {
      boolean empty = content == Constant.NULL;
      switch (name) {
        case "isPresent" -> results.add(new Valued(Constant.of(!empty), state));
        case "isEmpty" -> results.add(new Valued(Constant.of(empty), state));
        case "stream" -> results.add(new Valued(new Maybe(content), state));
        case "get" -> {
          if (!empty) {
            results.add(new Valued(typed(content, result, state), state));
          }
        }
        case "orElseThrow" -> {
          if (!(object instanceof Maybe) || !content.isNonNull()) {
            return null;
          }
          results.add(new Valued(content, state));
        }
        case "orElse" -> results.add(new Valued(empty ? arguments.get(0) : typed(content, result, state), state));
        case "ifPresent", "ifPresentOrElse", "map", "flatMap", "filter", "orElseGet", "or" ->
            results.addAll(withFunction(call, name, content, arguments, state, exits));
        default -> {
          return null;
        }
      }
    }
    return results;
  }

  private List<Valued> withFunction(
      Tree call, String name, Value content, List<Value> arguments, State state, Exits exits) {
    boolean empty = content == Constant.NULL;
    boolean whenEmpty = name.startsWith("or") || name.equals("ifPresentOrElse");
    if (empty && !whenEmpty) {
      return Valued.only(new Maybe(Constant.NULL), state);
    }
    if (!empty && name.startsWith("or")) {
      return Valued.only(name.equals("or") ? new Maybe(content) : content, state);
    }
    Value function = arguments.get(empty && name.equals("ifPresentOrElse") ? 1 : 0);
    List<Valued> results = new ArrayList<>();
    List<Valued> applied = run.functions.applyAny(function, List.of(empty ? Constant.UNKNOWN : content), call, state, exits);
    for (Valued result : applied) {
      Value value = switch (name) {
        case "map" -> new Maybe(result.value());
        case "filter" -> new Maybe(result.value() == Constant.TRUE ? content : Constant.UNKNOWN);
        default -> result.value();
      };
      results.add(new Valued(value, result.state()));
    }
    return results;
  }

  private Value typed(Value content, Type type, State state) {
    return content == Constant.UNKNOWN ? run.calls.derived(type, List.of(), state) : content;
  }

  private static List<Valued> states(List<State> states) {
    return states.stream().map(s -> new Valued(Constant.UNKNOWN, s)).toList();
  }
}
