package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Heap;
import io.github.lambdabatch.flow.state.Heap.Obj;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.Quality;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Item;
import io.github.lambdabatch.flow.state.Value.Maybe;
import io.github.lambdabatch.flow.state.Value.Named;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Pipe;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Valued;
import io.github.lambdabatch.handler.EventKind;
import io.github.lambdabatch.knowledge.Collecting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls on objects whose content the analysis follows: collections, cells, responses, batch item failures. */
final class ObjectCalls {
  private static final ImmutableSet<String> REMOVE =
      ImmutableSet.of(
          "poll", "pollFirst", "pollLast", "pop", "remove", "removeAll", "removeFirst", "removeIf",
          "removeLast", "retainAll", "replaceAll");
  private static final ImmutableSet<String> ELEMENTS =
      ImmutableSet.of(
          "ceiling", "element", "first", "firstEntry", "floor", "get", "getFirst", "getLast", "getOrDefault", "last",
          "lastEntry", "next", "peek", "peekFirst", "peekLast");
  private static final ImmutableSet<String> VIEWS =
      ImmutableSet.of(
          "asMap", "build", "entries", "entrySet", "iterator", "keySet", "keys", "reversed", "subList", "toArray",
          "values");

  /** Methods of maps that return what is there, or was put there before, for what a function makes. */
  static final ImmutableSet<String> GET_OR_PUT =
      ImmutableSet.of("compute", "computeIfAbsent", "computeIfPresent", "merge", "putIfAbsent");

  /** Methods that change nothing, beside those that are followed. */
  private static final ImmutableSet<String> READING =
      ImmutableSet.of(
          "containsAll", "containsValue", "empty", "equals", "forEach", "getClass", "hashCode", "indexOf", "lastIndexOf",
          "length", "remainingCapacity", "sort", "toString");

  private final Interpreter run;

  ObjectCalls(Interpreter run) {
    this.run = run;
  }

  /** Makes a new, empty object. */
  Valued create(Tree site, State state) {
    Heap made = state.heap().made(site, state.progress().loop());
    // One that was made there before may still hold a failure, wherever it is now: they are taken for one.
    boolean kept = state.progress().open().values().stream().anyMatch(holders -> holders.contains(site));
    return new Valued(new Ref(site), state.with(kept ? made.withContent(site, Constant.UNKNOWN) : made));
  }

  /** Makes a collection, a cell or a response from the arguments of its constructor or factory. */
  Valued create(Tree site, @Nullable Type type, List<Value> arguments, State before) {
    State state = create(site, before).state();
    if (arguments.isEmpty() && run.types.isCell(type)) {
      Value initial = Cells.initial(run.types.nameOf(type));
      return new Valued(new Ref(site), state.with(state.heap().withContent(site, initial)));
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!isRoom(site, i)) {
        state = put(site, site, arguments.get(i), state);
        Value argument = arguments.get(i);
        boolean holds = isNumberOrBoolean(argument) && argument != Constant.NULL && !run.types.isCell(type);
        state = holds ? state.with(state.heap().withContent(site, Constant.POSITIVE)) : state;
      }
    }
    return new Valued(new Ref(site), state);
  }

  /** Whether a collection is given a number there, which says how much it has room for, and not what it holds. */
  private boolean isRoom(Tree site, int argument) {
    return site instanceof NewClassTree creation
        && run.types.isSubtype(BatchTypes.typeOf(creation), "java.lang.Iterable")
        && BatchTypes.typeOf(creation.getArguments().get(argument)).isPrimitive();
  }

  /** Puts a value, or all that a collection holds, into an object. */
  private State put(Tree call, Object target, Value value, State before) {
    if (target instanceof VarSymbol field) {
      // Made anew, or cleared, it would be another object: it may have been asked, but that does not empty it.
      boolean isFirst = before.heap().get(target).content() != Constant.POSITIVE;
      run.facts.filledField(field, value instanceof Item, isFirst);
    }
    if (value instanceof Function function && before.progress().inLoop()) {
      run.facts.tasks.function(target, function);
    }
    Heap heap = before.heap();
    Value content = Constant.POSITIVE;
    if (value instanceof Ref ref) {
      content = heap.get(ref.site()).content();
      heap = heap.withSource(target, ref.site());
      run.facts.holders.addLike(target, ref.site());
      Value old = heap.get(target).content();
      content = old == Constant.POSITIVE ? old : content;
    } else if (value instanceof Element element) {
      heap = heap.withSource(target, element.site());
    } else if (value instanceof Pipe || value instanceof Part part && part.kind().isWhole()) {
      content = Constant.UNKNOWN;
    } else if (isNumberOrBoolean(value)) {
      content = value;
    }
    State state = run.work.collect(call, target, value, before.with(heap.withContent(target, content)));
    return value.isOfBatch() && state.progress().anyFailed()
        ? run.work.reportRest(state, ImmutableSet.of(target), value.isRest())
        : state;
  }

  private static boolean isNumberOrBoolean(Value value) {
    return value == Constant.TRUE
        || value == Constant.FALSE
        || value == Constant.ZERO
        || value == Constant.POSITIVE
        || value == Constant.NULL;
  }

  /** Runs a method of such an object; null where it is not one that is known. */
  @Nullable List<Valued> invoke(Tree call, Ref ref, Type type, String name, List<Value> arguments, State state) {
    if (run.types.isResponse(type)) {
      return ofResponse(call, ref, type, name, arguments, state);
    }
    Obj obj = state.heap().get(ref.site());
    if (run.types.isCell(type)) {
      boolean byFunction = arguments.stream().anyMatch(Function.class::isInstance);
      return byFunction ? null : Cells.invoke(ref, obj, name, arguments, state);
    }
    if (Collecting.adds(name)) {
      State added = state;
      for (Value argument : arguments) {
        added = put(call, ref.site(), argument, added);
      }
      if (!name.endsWith("All")) {
        added = added.with(added.heap().withContent(ref.site(), Constant.POSITIVE));
      }
      return Valued.only(Constant.UNKNOWN, added);
    }
    if (name.equals("clear")) {
      if (ref.site() instanceof VarSymbol field) {
        run.facts.clearedField(field);
      }
      State cleared = create(call, removed(ref, state)).state();
      // From here on the field holds what this invocation puts into it, as if it were new.
      return Valued.only(
          Constant.UNKNOWN,
          ref.site() instanceof VarSymbol field
              ? cleared.set(field, new Ref(call))
              : cleared.with(cleared.heap().with(ref.site(), Obj.EMPTY)));
    }
    if (REMOVE.contains(name)) {
      if (ref.site() instanceof VarSymbol field) {
        run.facts.clearedField(field);
      }
      return Valued.only(new Element(ref.site()), removed(ref, state));
    }
    if (name.equals("drainTo") && arguments.get(0) instanceof Ref target) {
      if (ref.site() instanceof VarSymbol field) {
        run.facts.clearedField(field);
      }
      return Valued.only(Constant.UNKNOWN, put(call, target.site(), ref, state));
    }
    return switch (name) {
      case "isEmpty" -> emptiness(ref, obj, state, true);
      case "size" -> size(ref, obj, state);
      case "contains", "containsEntry", "containsKey" -> contains(obj, arguments, state);
      case "stream" -> Valued.only(new Pipe(ref, ImmutableList.of(), false), state);
      case "parallelStream" -> Valued.only(new Pipe(ref, ImmutableList.of(), true), state);
      case "hasNext" -> List.of(new Valued(Constant.TRUE, state), new Valued(Constant.FALSE, state.escape(ref).progress(Progress::doubted)));
      default -> ELEMENTS.contains(name)
          ? Valued.only(new Element(ref.site()), state)
          : VIEWS.contains(name) ? Valued.only(ref, state) : null;
    };
  }

  /** Returns the state after a method that is not one of those that are followed: it may have changed anything. */
  static State unknown(Ref ref, String name, State state) {
    if (name.equals("computeIfAbsent")) {
      return state.with(state.heap().withContent(ref.site(), Constant.POSITIVE));
    }
    return READING.contains(name) ? state : state.escape(ref);
  }

  private State removed(Ref ref, State before) {
    State state = before.with(before.heap().withContent(ref.site(), Constant.UNKNOWN));
    for (var entry : state.progress().open().entrySet()) {
      if (entry.getValue().contains(ref.site())) {
        run.facts.told(entry.getKey());
        state = state.progress(p -> p.settled(entry.getKey()));
      }
    }
    return state;
  }

  private static List<Valued> emptiness(Ref ref, Obj obj, State before, boolean whenEmpty) {
    // Whether anything is in it may tell of a failure that something else holds.
    boolean holds = before.progress().open().values().stream().anyMatch(holders -> holders.contains(ref.site()));
    State state = obj.content() == Constant.UNKNOWN && !holds ? before.progress(Progress::doubted) : before;
    List<Valued> results = new ArrayList<>();
    if (obj.content() != Constant.POSITIVE) {
      // What is empty holds no failure: the paths on which it does are others.
      State empty =
          state
              .with(state.heap().withContent(ref.site(), Constant.ZERO))
              .progress(p -> p.withoutHolder(ref.site()));
      results.add(new Valued(Constant.of(whenEmpty), empty));
    }
    if (obj.content() != Constant.ZERO) {
      State filled = state.with(state.heap().withContent(ref.site(), Constant.POSITIVE));
      results.add(new Valued(Constant.of(!whenEmpty), filled));
    }
    return results;
  }

  private static List<Valued> size(Ref ref, Obj obj, State state) {
    return emptiness(ref, obj, state, true).stream()
        .map(v -> new Valued(v.value() == Constant.TRUE ? Constant.ZERO : Constant.POSITIVE, v.state()))
        .toList();
  }

  /** Whether the value is an object that is known to hold nothing; what is filled with the batch is empty only if that is. */
  boolean isKnownEmpty(Value source, State state) {
    return source instanceof Ref ref
        && !(ref.site() instanceof NewArrayTree)
        && state.heap().knows(ref.site())
        && state.heap().isEmpty(ref.site())
        && !state.heap().reaches(ref.site(), run.facts.holders.all());
  }

  /** Returns the states in which a loop over the value ends before it has begun. */
  List<State> whenEmpty(Value source, State state) {
    if (!(source instanceof Ref ref)) {
      // What is in something that a collection holds is not known.
      boolean known = source != Constant.UNKNOWN && !(source instanceof Element);
      return List.of(known ? state : state.progress(Progress::doubted));
    }
    return emptiness(ref, state.heap().get(ref.site()), state, true).stream()
        .filter(v -> v.value() == Constant.TRUE)
        .map(Valued::state)
        .toList();
  }

  /** A record whose group is not among those that failed may be processed, whatever failed before. */
  private static List<Valued> contains(Obj obj, List<Value> arguments, State state) {
    if (obj.content() == Constant.ZERO) {
      return Valued.only(Constant.FALSE, state);
    }
    boolean ofRecord =
        arguments.size() == 1
            && arguments.get(0) instanceof Part part
            && (part.kind() == PartKind.GROUP
                || part.kind() == PartKind.DATA
                || part.kind() == PartKind.PROPERTY);
    List<Valued> results = new ArrayList<>();
    State doubted = state.progress(Progress::doubted);
    boolean ofGroup = ofRecord && arguments.get(0) instanceof Part part && part.kind() == PartKind.GROUP;
    // Other keys may be those of duplicates, which are passed over on purpose.
    State known = ofGroup ? state : state.progress(Progress::touched);
    results.add(new Valued(Constant.FALSE, ofRecord ? state.progress(Progress::checkedOrder) : doubted));
    results.add(new Valued(Constant.TRUE, ofRecord ? known : doubted));
    return results;
  }

  /** Contract: a response of the event classes has no list of failures, but null, until it is given one. */
  private List<Valued> ofResponse(Tree call, Ref ref, Type type, String name, List<Value> arguments, State state) {
    if (name.equals("setBatchItemFailures") || name.equals("withBatchItemFailures")) {
      State emptied = state.with(state.heap().with(ref.site(), Obj.EMPTY));
      return Valued.only(ref, put(call, ref.site(), arguments.get(0), emptied));
    }
    if (name.equals("getBatchItemFailures")) {
      Obj response = state.heap().get(ref.site());
      boolean none = response.sources().isEmpty() && response.content() == Constant.ZERO && !response.escaped();
      if (none && run.types.nameOf(type).startsWith(EventKind.EVENTS_PACKAGE)) {
        return Valued.only(Constant.NULL, state);
      }
      return Valued.only(response.sources().size() == 1 ? new Ref(response.sources().iterator().next()) : ref, state);
    }
    return Valued.only(ref, state);
  }

  /** Returns the batch item failure that the call makes from the identifier, if it is given one. */
  Value item(Tree call, List<Value> arguments) {
    if (arguments.size() != 1) {
      return new Item(Quality.NONE, Age.NONE, call);
    }
    Value identifier = arguments.get(0);
    if (identifier instanceof Element element) {
      if (!element.made()) {
        run.facts.identifiers.used(element.site());
      }
      return identifier;
    }
    Age age = identifier.age();
    return new Item(quality(identifier), age == Age.NONE ? Age.CURRENT : age, argument(call));
  }

  private static Quality quality(Value identifier) {
    if (identifier == Constant.NULL || identifier instanceof Named) {
      return Quality.NONE;
    }
    if (!(identifier instanceof Part part)) {
      return Quality.UNKNOWN;
    }
    return switch (part.kind()) {
      case IDENTIFIER -> part.age() == Age.EARLIER ? Quality.STALE : Quality.RIGHT;
      case PROPERTY -> Quality.FOREIGN;
      default -> Quality.UNKNOWN;
    };
  }

  private static Tree argument(Tree call) {
    if (call instanceof NewClassTree tree && tree.getArguments().size() == 1) {
      return tree.getArguments().get(0);
    }
    return call instanceof MethodInvocationTree tree && tree.getArguments().size() == 1
        ? tree.getArguments().get(0)
        : call;
  }

  /** Runs a getter of a record or of what was made from one; null where it says nothing special. */
  static @Nullable Value get(Part part, String name, List<Value> arguments, boolean text) {
    boolean ofEvent = part.kind() == PartKind.RECORD || part.kind() == PartKind.PAYLOAD;
    return switch (name) {
      case "getMessageId" -> part.kind() == PartKind.RECORD ? new Part(PartKind.IDENTIFIER, part.age()) : null;
      case "getSequenceNumber" -> new Part(PartKind.IDENTIFIER, part.age());
      case "getKinesis", "getDynamodb" -> new Part(PartKind.PAYLOAD, part.age());
      case "get", "getOrDefault" -> !arguments.isEmpty()
              && arguments.get(0) instanceof Named key
              && key.constant().equals("MessageGroupId")
          ? new Part(PartKind.GROUP, part.age())
          : null;
      default -> ofEvent && text && arguments.isEmpty() ? new Part(PartKind.PROPERTY, part.age()) : null;
    };
  }

  /** Returns what an optional may hold: one result, or two where it is not known whether it is empty. */
  static List<Value> contents(Value optional) {
    if (optional instanceof Maybe maybe && maybe.content() != Constant.UNKNOWN) {
      return List.of(maybe.content());
    }
    boolean known = optional instanceof Part || optional instanceof Element;
    return List.of(known ? optional : Constant.UNKNOWN, Constant.NULL);
  }
}
