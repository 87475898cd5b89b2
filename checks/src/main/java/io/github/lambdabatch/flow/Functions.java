package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Returned;
import io.github.lambdabatch.flow.state.Exits.Thrown;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Item;
import io.github.lambdabatch.flow.state.Value.Step;
import io.github.lambdabatch.flow.state.Value.StepKind;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Runs bodies that the source has: helper methods, lambdas, and what method references name. */
final class Functions {
  private static final int MAX_DEPTH = 12;

  private final Interpreter run;

  Functions(Interpreter run) {
    this.run = run;
  }

  /** Runs a function; one that came from elsewhere may do anything. */
  List<Valued> applyAny(Value function, List<Value> arguments, Tree site, State state, Exits exits) {
    if (function instanceof Function known) {
      return apply(known, arguments, site, state, exits);
    }
    State after = run.work.call(site, null, arguments, state, exits);
    return Valued.only(run.calls.derived(null, arguments, after), after);
  }

  /** Runs a lambda or a method reference; values that are not known are taken from the types of its parameters. */
  List<Valued> apply(Function function, List<Value> arguments, Tree site, State state, Exits exits) {
    List<Valued> results = run(function, arguments, site, state, exits);
    for (Step step : function.steps()) {
      List<Valued> next = new ArrayList<>();
      for (Valued result : results) {
        next.addAll(step(step, result, arguments, site, exits));
      }
      results = next;
    }
    return results;
  }

  private List<Valued> step(Step step, Valued result, List<Value> arguments, Tree site, Exits exits) {
    State state = result.state();
    return switch (step.kind()) {
      case NEGATE -> Valued.only(Comparisons.not(result.value()), state);
      case ON_RESULT -> applyAny(step.function(), List.of(result.value()), site, state, exits);
      case AS_WELL -> applyAny(step.function(), arguments, site, state, exits);
      case IF_TRUE -> unless(Constant.FALSE, step, result, arguments, site, exits);
      case IF_FALSE -> unless(Constant.TRUE, step, result, arguments, site, exits);
    };
  }

  private List<Valued> unless(
      Constant decided, Step step, Valued result, List<Value> arguments, Tree site, Exits exits) {
    if (result.value() == decided) {
      return List.of(result);
    }
    List<Valued> both = new ArrayList<>(applyAny(step.function(), arguments, site, result.state(), exits));
    if (result.value() != Comparisons.not(decided)) {
      both.add(new Valued(decided, result.state()));
    }
    return both;
  }

  /** Returns what a default method of the JDK's functional interfaces makes of a function; null where it is none. */
  static @Nullable Value composed(Function function, String owner, String name, List<Value> arguments) {
    if (!owner.startsWith("java.util.function.")) {
      return null;
    }
    if (name.equals("negate")) {
      return function.negate();
    }
    if (arguments.size() != 1) {
      return null;
    }
    Value other = arguments.get(0);
    return switch (name) {
      case "andThen" -> function.then(owner.endsWith("Consumer") ? StepKind.AS_WELL : StepKind.ON_RESULT, other);
      case "compose" -> other instanceof Function first ? first.then(StepKind.ON_RESULT, function) : null;
      case "and" -> function.then(StepKind.IF_TRUE, other);
      case "or" -> function.then(StepKind.IF_FALSE, other);
      default -> null;
    };
  }

  /** Runs the functions that a call takes, none or once each; where their exceptions go cannot be told. */
  List<State> maybeApply(Tree origin, List<Value> values, State state) {
    List<State> states = new ArrayList<>(List.of(state));
    for (Value value : values) {
      if (value instanceof Function function) {
        List<State> ran = new ArrayList<>();
        for (State s : states) {
          // What it returns may be kept.
          apply(function, List.of(), origin, s, new Exits()).forEach(v -> ran.add(v.state().escape(v.value())));
        }
        // What a function hands away may be gone, whether or not this path runs it.
        states.replaceAll(s -> s.with(s.heap().escapeLike(ran)));
        if (ran.stream().anyMatch(s -> s.progress().restReported())) {
          // Nor are records lost that it would report.
          states.replaceAll(s -> s.progress(p -> p.withRestReported(true)));
        }
        states.addAll(ran);
      }
    }
    return State.bounded(states);
  }

  private List<Valued> run(Function function, List<Value> arguments, Tree site, State state, Exits exits) {
    if (function.tree() instanceof MethodTree method) {
      return helper(method, arguments, site, state, exits);
    }
    if (function.tree() instanceof LambdaExpressionTree lambda) {
      return lambda(lambda, arguments, state, exits);
    }
    if (function.tree() instanceof MethodInvocationTree) {
      // The identity, which gives back what it is given.
      return Valued.only(arguments.isEmpty() ? Constant.UNKNOWN : arguments.get(0), state);
    }
    MemberReferenceTree reference = (MemberReferenceTree) function.tree();
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    Type result = method.isConstructor() ? method.owner.type : method.getReturnType();
    if (method.isConstructor()) {
      return run.calls.construct(reference, method, result, arguments, state, exits);
    }
    ExpressionTree qualifier = reference.getQualifierExpression();
    if (qualifier instanceof MethodInvocationTree) {
      List<Valued> results = new ArrayList<>();
      for (Valued object : run.expressions.eval(qualifier, state, exits)) {
        Type type = BatchTypes.typeOf(qualifier);
        results.addAll(
            run.calls.call(reference, method, object.value(), type, arguments, result, object.state(), exits));
      }
      return results;
    }
    if (method.isStatic() || !(ASTHelpers.getSymbol(qualifier) instanceof TypeSymbol)) {
      Value object = ASTHelpers.getSymbol(qualifier) instanceof VarSymbol
          ? run.expressions.read(qualifier, state)
          : Constant.UNKNOWN;
      return run.calls.call(reference, method, object, BatchTypes.typeOf(qualifier), arguments, result, state, exits);
    }
    Value object = arguments.isEmpty() ? Constant.UNKNOWN : arguments.get(0);
    List<Value> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    return run.calls.call(reference, method, object, BatchTypes.typeOf(qualifier), rest, result, state, exits);
  }

  private List<Valued> lambda(LambdaExpressionTree lambda, List<Value> arguments, State state, Exits exits) {
    if (run.running.contains(lambda) || run.running.size() >= MAX_DEPTH) {
      return Valued.only(Constant.UNKNOWN, state);
    }
    State bound = bind(lambda.getParameters(), arguments, state);
    run.running.push(lambda);
    List<Valued> results = new ArrayList<>();
    if (lambda.getBody() instanceof ExpressionTree expression) {
      results.addAll(run.expressions.eval(expression, bound, exits));
    } else {
      Exits inner = new Exits();
      run.statements
          .exec(lambda.getBody(), List.of(bound), inner)
          .forEach(s -> results.add(new Valued(Constant.UNKNOWN, s)));
      inner.returned().forEach(exit -> results.add(returned(exit)));
      inner.thrown().forEach(exits::add);
    }
    run.running.pop();
    return results.stream().map(r -> new Valued(r.value(), r.state().dropLocalsSince(state))).distinct().toList();
  }

  /** Remembers which statement returned, if what it says was decided before it. */
  private static Valued returned(Returned exit) {
    ExpressionTree expression = exit.tree() instanceof ReturnTree statement ? statement.getExpression() : null;
    boolean decided = expression == null || expression instanceof LiteralTree;
    return new Valued(exit.value(), exit.state().progress(p -> p.returnedBy(decided ? exit.tree() : null)));
  }

  private State bind(List<? extends VariableTree> parameters, List<Value> arguments, State before) {
    State state = before;
    Age age = before.progress().inLoop() ? Age.CURRENT : Age.NONE;
    for (int i = 0; i < parameters.size(); i++) {
      VarSymbol symbol = ASTHelpers.getSymbol(parameters.get(i));
      Value argument = i < arguments.size() ? arguments.get(i) : Constant.UNKNOWN;
      state = state.set(symbol, argument == Constant.UNKNOWN ? run.types.classify(symbol.type, age) : argument);
    }
    return state;
  }

  /** Runs a method of the compilation unit; one that is running already is not looked at again. */
  List<Valued> helper(MethodTree method, List<Value> arguments, Tree site, State state, Exits exits) {
    if (run.running.contains(method) || run.running.size() >= MAX_DEPTH) {
      MethodSymbol symbol = ASTHelpers.getSymbol(method);
      return run.calls.unknown(site, symbol, symbol.getReturnType(), arguments, state, exits);
    }
    run.running.push(method);
    Exits inner = new Exits();
    List<Valued> results = new ArrayList<>();
    State bound = bind(method.getParameters(), arguments, state);
    boolean isSynchronized = method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED);
    if (isSynchronized) {
      run.locks.enter();
    }
    run.statements
        .exec(method.getBody(), List.of(bound), inner)
        .forEach(s -> results.add(new Valued(Constant.UNKNOWN, s)));
    if (isSynchronized) {
      run.locks.leave();
    }
    inner.returned().forEach(exit -> results.add(returned(exit)));
    for (Thrown thrown : inner.thrown()) {
      // To the loop that called the helper, its failure begins at the call.
      exits.add(new Thrown(thrown.type(), thrown.cause().calledAt(site), thrown.state().dropLocalsSince(state)));
    }
    run.running.pop();
    return results.stream()
        .map(r -> new Valued(givenBy(site, method, r.value()), r.state().dropLocalsSince(state)))
        .distinct()
        .toList();
  }

  /** Returns the method of an anonymous class that has but one, as a function object has. */
  static @Nullable MethodTree onlyMethod(NewClassTree tree) {
    if (tree.getClassBody() == null) {
      return null;
    }
    List<MethodTree> methods = new ArrayList<>();
    for (Tree member : tree.getClassBody().getMembers()) {
      if (member instanceof MethodTree method && !ASTHelpers.getSymbol(method).isConstructor()) {
        methods.add(method);
      }
    }
    return methods.size() == 1 ? methods.get(0) : null;
  }

  /** An identifier that a helper is given comes from the call. */
  private static Value givenBy(Tree site, MethodTree method, Value value) {
    if (value instanceof Item item && item.origin() instanceof IdentifierTree && site instanceof MethodInvocationTree call) {
      for (int i = 0; i < Math.min(call.getArguments().size(), method.getParameters().size()); i++) {
        if (ASTHelpers.getSymbol(method.getParameters().get(i)) == ASTHelpers.getSymbol(item.origin())) {
          return new Item(item.quality(), item.age(), call.getArguments().get(i));
        }
      }
    }
    return value;
  }
}
