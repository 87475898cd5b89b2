package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Maybe;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Pipe;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Valued;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs static methods of the JDK and of the event classes: factories of collections, and questions asked of objects. */
final class StaticCalls {
  /** Static factories of collections; what they are given is inside. */
  private static final ImmutableSet<String> COLLECTION_FACTORIES =
      ImmutableSet.of(
          "java.util.Arrays",
          "java.util.Collections",
          "java.util.List",
          "java.util.Map",
          "java.util.Set",
          "java.util.concurrent.ConcurrentHashMap");

  /** Collectors that run a function for each element, which is their first argument. */
  private static final ImmutableSet<String> COLLECTORS_BY_ELEMENT =
      ImmutableSet.of("filtering", "groupingBy", "groupingByConcurrent", "mapping", "partitioningBy", "toMap");

  private final Interpreter run;

  StaticCalls(Interpreter run) {
    this.run = run;
  }

  /** Runs a static method; null where it is none that is known. */
  @Nullable List<Valued> invoke(
      Tree site, String owner, String name, List<Value> arguments, Type type, State state, Exits exits) {
    if (run.types.isItem(type) && owner.startsWith("com.amazonaws")) {
      run.facts.makesItem();
      return Valued.only(run.objects.item(site, arguments), state);
    }
    if (run.types.isResponse(type) && owner.startsWith("com.amazonaws")) {
      return List.of(run.objects.create(site, state));
    }
    if (owner.equals("java.util.function.Predicate")
        && name.equals("not")
        && arguments.get(0) instanceof Function function) {
      return Valued.only(function.negate(), state);
    }
    if (owner.startsWith("java.util.function.") && name.equals("identity")) {
      return Valued.only(new Function(site), state);
    }
    if (owner.equals("java.util.Objects") && !arguments.isEmpty()) {
      return switch (name) {
        case "isNull" -> Valued.only(Comparisons.equal(arguments.get(0), Constant.NULL), state);
        case "nonNull" -> run.conditions.negate(Comparisons.equal(arguments.get(0), Constant.NULL), state);
        default -> null;
      };
    }
    if (owner.equals("java.util.Optional") && (name.equals("of") || name.equals("ofNullable"))) {
      return Valued.only(new Maybe(arguments.get(0)), state);
    }
    if (owner.equals("java.util.Optional") && name.equals("empty")) {
      return Valued.only(new Maybe(Constant.NULL), state);
    }
    if (owner.equals("java.util.stream.Collectors") && COLLECTORS_BY_ELEMENT.contains(name)) {
      return Valued.only(Pipelines.collector(name, arguments), state);
    }
    if (name.equals("toCollection") && arguments.get(0) instanceof Function supplier) {
      return Valued.only(Constant.UNKNOWN, supplied(site, supplier, state, exits));
    }
    if (owner.equals("java.util.stream.Stream")) {
      return streamFactory(site, name, arguments, state);
    }
    if (owner.equals("java.util.stream.IntStream") && name.startsWith("range") && isEnd(arguments.get(1))) {
      return indexes(site, arguments, state);
    }
    boolean makes = COLLECTION_FACTORIES.contains(owner) || HarmlessMethods.isOfGuavaCollections(owner);
    if (makes && run.types.isContainer(type) && !isViewOfBatch(owner, arguments)) {
      if (arguments.size() == 1 && arguments.get(0) instanceof Ref ref) {
        if (name.startsWith("synchronized")) {
          run.tasks.guarded(ref.site());
        }
        return Valued.only(ref, state);
      }
      return arguments.stream().anyMatch(Value::isOfBatch)
          ? Valued.only(run.types.classify(type, Age.NONE), state)
          : List.of(run.objects.create(site, type, arguments, state));
    }
    return null;
  }

  private static boolean isEnd(Value value) {
    return value instanceof Part part && part.kind() == PartKind.SIZE;
  }

  /** A stream of positions up to the end of the batch: after a failure, it stands for the records that are left. */
  private @Nullable List<Valued> indexes(Tree site, List<Value> arguments, State state) {
    if (!run.facts.isAfterFailure(state.progress())) {
      return null;
    }
    boolean rest = run.positions.startsAtRecord(site, arguments, state);
    Value records = rest ? new Part(PartKind.REST, Age.CURRENT) : new Part(PartKind.BATCH, Age.NONE);
    return Valued.only(new Pipe(records, ImmutableList.of(), false), state);
  }

  /** Whether a class of Guava makes a view, or a copy, of the batch. */
  private static boolean isViewOfBatch(String owner, List<Value> arguments) {
    return HarmlessMethods.isOfGuavaCollections(owner) && arguments.stream().anyMatch(Value::isOfBatch);
  }

  /** Returns the state after a static method was given what it may change, or look at later. */
  State given(String owner, List<Value> arguments, State before) {
    State state = before;
    for (Value argument : arguments) {
      state = state.escape(argument);
      if (HarmlessMethods.isOfGuavaCollections(owner) && argument.isOfBatch() && state.progress().anyFailed()) {
        state = run.work.reportRest(state, ImmutableSet.of(), argument.isRest());
      }
    }
    return state;
  }

  /** A collection that was there before may be given, too: then it is filled. */
  private State supplied(Tree site, Function supplier, State before, Exits exits) {
    State state = before;
    for (Valued made : run.functions.apply(supplier, List.of(), site, before, exits)) {
      boolean wasThere = made.value() instanceof Ref ref && before.heap().knows(ref.site());
      state = wasThere ? state.escape(made.value()) : state;
    }
    return state;
  }

  private @Nullable List<Valued> streamFactory(Tree site, String name, List<Value> arguments, State state) {
    if (name.equals("empty") || name.equals("ofNullable") || name.equals("of") && arguments.size() == 1) {
      return Valued.only(new Maybe(arguments.isEmpty() ? Constant.NULL : arguments.get(0)), state);
    }
    if (name.equals("of")) {
      Valued made = run.objects.create(site, null, arguments, state);
      return Valued.only(new Pipe(made.value(), ImmutableList.of(), false), made.state());
    }
    if (name.equals("concat") && arguments.stream().allMatch(StaticCalls::isSimple)) {
      List<Value> contents = arguments.stream().map(StaticCalls::contentOf).filter(v -> v != Constant.NULL).toList();
      Valued made = run.objects.create(site, null, contents, state);
      return Valued.only(new Pipe(made.value(), ImmutableList.of(), false), made.state());
    }
    return null;
  }

  /** Whether it is known what comes out of a stream, with nothing that runs on the way. */
  private static boolean isSimple(Value stream) {
    return stream instanceof Maybe || stream instanceof Pipe pipe && pipe.stages().isEmpty();
  }

  private static Value contentOf(Value stream) {
    return stream instanceof Maybe maybe ? maybe.content() : ((Pipe) stream).source();
  }
}
