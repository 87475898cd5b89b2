package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Named;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Valued;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Splits the paths at a condition, and remembers in each what the condition said. */
final class Conditions {
  /** The states in which a condition holds and in which it does not. */
  record Branches(List<State> whenTrue, List<State> whenFalse) {
    Branches() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    Branches negated() {
      return new Branches(whenFalse, whenTrue);
    }
  }

  private final Interpreter run;
  private boolean ofLoop;
  private boolean recordsChange;
  private @Nullable ExpressionTree asked;

  Conditions(Interpreter run) {
    this.run = run;
  }

  /** Splits the paths at a loop's condition: where it cannot be decided, the records may have come to their end. */
  Branches ofLoop(ExpressionTree condition, State state, Exits exits) {
    boolean outer = ofLoop;
    ofLoop = true;
    Branches branches = branch(condition, state, exits);
    ofLoop = outer;
    return branches;
  }

  Branches branch(ExpressionTree condition, State state, Exits exits) {
    run.step();
    ExpressionTree outer = asked;
    asked = condition;
    Branches branches = split(condition, state, exits);
    asked = outer;
    branches.whenTrue().replaceAll(s -> s.progress(p -> p.returnedBy(null)));
    branches.whenFalse().replaceAll(s -> s.progress(p -> p.returnedBy(null)));
    return branches;
  }

  /** Whether a call is a part of the condition that is being decided, and not of a helper's body. */
  boolean asks(Tree call) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree == call;
        return found[0] ? null : super.scan(tree, null);
      }
    }.scan(asked, null);
    return found[0];
  }

  private Branches split(ExpressionTree condition, State state, Exits exits) {
    if (condition instanceof ParenthesizedTree tree) {
      return branch(tree.getExpression(), state, exits);
    }
    if (condition instanceof UnaryTree tree && tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return branch(tree.getExpression(), state, exits).negated();
    }
    if (condition instanceof BinaryTree tree) {
      return binary(tree, state, exits);
    }
    if (condition instanceof InstanceOfTree tree) {
      return onBoth(tree, run.expressions.eval(tree.getExpression(), state, exits));
    }
    return byValue(condition, run.expressions.eval(condition, state, exits));
  }

  private Branches binary(BinaryTree tree, State state, Exits exits) {
    switch (tree.getKind()) {
      case CONDITIONAL_AND, AND -> {
        return and(tree, state, exits);
      }
      case CONDITIONAL_OR, OR -> {
        return or(tree, state, exits);
      }
      default -> {
        return compare(tree, state, exits);
      }
    }
  }

  private Branches and(BinaryTree tree, State state, Exits exits) {
    Branches left = branch(tree.getLeftOperand(), state, exits);
    Branches result = new Branches();
    if (tree.getKind() == Tree.Kind.AND) {
      for (State s : left.whenFalse()) {
        Branches right = branch(tree.getRightOperand(), s, exits);
        result.whenFalse().addAll(right.whenTrue());
        result.whenFalse().addAll(right.whenFalse());
      }
    } else {
      result.whenFalse().addAll(left.whenFalse());
    }
    for (State s : left.whenTrue()) {
      Branches right = branch(tree.getRightOperand(), s, exits);
      result.whenTrue().addAll(right.whenTrue());
      result.whenFalse().addAll(right.whenFalse());
    }
    return result;
  }

  private Branches or(BinaryTree tree, State state, Exits exits) {
    Branches left = branch(tree.getLeftOperand(), state, exits);
    Branches result = new Branches();
    if (tree.getKind() == Tree.Kind.OR) {
      for (State s : left.whenTrue()) {
        Branches right = branch(tree.getRightOperand(), s, exits);
        result.whenTrue().addAll(right.whenTrue());
        result.whenTrue().addAll(right.whenFalse());
      }
    } else {
      result.whenTrue().addAll(left.whenTrue());
    }
    for (State s : left.whenFalse()) {
      Branches right = branch(tree.getRightOperand(), s, exits);
      result.whenTrue().addAll(right.whenTrue());
      result.whenFalse().addAll(right.whenFalse());
    }
    return result;
  }

  private Branches compare(BinaryTree tree, State state, Exits exits) {
    Branches result = new Branches();
    for (Valued left : run.expressions.eval(tree.getLeftOperand(), state, exits)) {
      for (Valued right : run.expressions.eval(tree.getRightOperand(), left.state(), exits)) {
        Value counted = Counting.compare(tree, left.value(), right.value());
        Value compared = counted == null ? Comparisons.compare(tree, left.value(), right.value()) : counted;
        Value known = compared == Constant.UNKNOWN ? run.attempts.decide(tree, right.state()) : compared;
        State s = known == Constant.UNKNOWN ? doubted(tree, right.state()) : right.state();
        boolean mayEnd = ofLoop && known == Constant.UNKNOWN;
        Value end = Comparisons.exhaustedWhen(tree, left.value(), right.value());
        if (known != Constant.FALSE) {
          State holds = compared == Constant.TRUE ? s : learn(tree, right.value(), true, s);
          result.whenTrue().add(holds.progress(p -> p.exhausted(p.exhausted() || end == Constant.TRUE)));
        }
        if (known != Constant.TRUE) {
          State fails = compared == Constant.FALSE ? s : learn(tree, right.value(), false, s);
          result.whenFalse().add(fails.progress(p -> p.exhausted(p.exhausted() || mayEnd || end == Constant.FALSE)));
        }
      }
    }
    return result;
  }

  /** Notes the doubt that a condition raises which cannot be decided, and may look at what a failure has changed. */
  State doubted(ExpressionTree condition, State before) {
    State state = chosen(condition, before);
    Progress progress = state.progress();
    if (progress.left() == null && !progress.anyFailed()) {
      return state;
    }
    return looksAround(condition, state) ? state.progress(Progress::doubted) : state;
  }

  /** What a condition looks at is no more any element of its collection. */
  private State chosen(ExpressionTree condition, State state) {
    State[] result = {state};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        Symbol symbol = ASTHelpers.getSymbol(tree);
        if (result[0].knows(symbol) && result[0].get(symbol) instanceof Element element) {
          result[0] = result[0].set(symbol, element.remade());
        }
        return null;
      }
    }.scan(condition, null);
    return result[0];
  }

  /** Does the same for the values of a selector that are no constants. */
  List<Valued> doubted(ExpressionTree selector, List<Valued> selected) {
    return selected.stream()
        .map(v -> v.value() instanceof Named ? v : new Valued(v.value(), doubted(selector, v.state())))
        .toList();
  }

  /**
   * Whether the condition reads anything but the record at hand, constants and the position in the batch; of a record
   * that has failed, what was made from it may say so.
   */
  private boolean looksAround(ExpressionTree condition, State state) {
    boolean failed = state.progress().phase() == Progress.Phase.FAILED;
    boolean[] found = new boolean[1];
    boolean[] variables = new boolean[1];
    boolean[] calls = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable) {
          variables[0] = true;
          Value value = run.expressions.read(tree, state);
          found[0] |= !isNeutral(variable, value) || failed && mayTellOfFailure(value);
          found[0] |= !state.progress().inLoop() && run.types.isContext(variable.type);
        }
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        calls[0] = true;
        found[0] |= failed && !run.types.known(ASTHelpers.getSymbol(tree)).isHarmless();
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(condition, null);
    // What no variable decides, such as the environment, may switch the whole response off.
    return found[0] || calls[0] && !variables[0];
  }

  /** Whether something of a record that failed may say so: what was made from it, but not the record that came in. */
  private boolean mayTellOfFailure(Value value) {
    return value.isOfRecord()
        && (recordsChange || !(value instanceof Part part) || part.kind() == PartKind.DATA);
  }

  /** Notes a call that may change a record, or what it has: a setter, or {@code put} on its attributes. */
  void called(Value object, String name) {
    recordsChange |= object.isOfRecord() && (name.startsWith("set") || name.startsWith("put") || name.startsWith("add"));
  }

  private boolean isNeutral(VarSymbol variable, Value value) {
    return variable.name.contentEquals("this") && (run.isOwn(variable.type) || value != Constant.UNKNOWN)
        || variable.name.contentEquals("super")
        || value.isOfRecord() && value.age() != Age.EARLIER
        || value.isOfBatch() && isSetOnce(variable)
        || variable.getConstantValue() != null
        || variable.getKind() == ElementKind.ENUM_CONSTANT
        || variable.isStatic() && (variable.flags() & Flags.FINAL) != 0 && variable.type.isPrimitive()
        || HarmlessMethods.isWatcher(variable.type)
        || run.positions.contains(variable);
  }

  /** Whether the variable is given a value but once: which list another one holds may tell of a failure. */
  private static boolean isSetOnce(VarSymbol variable) {
    return (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
  }

  /** After {@code x == null}, and the like for booleans, a variable's value is known on one side. */
  private State learn(BinaryTree tree, Value right, boolean holds, State before) {
    State state = run.attempts.learn(tree, holds, before);
    boolean equal = tree.getKind() == Tree.Kind.EQUAL_TO ? holds : tree.getKind() == Tree.Kind.NOT_EQUAL_TO && !holds;
    if (equal
        && (right == Constant.NULL || right == Constant.TRUE || right == Constant.FALSE)
        && tree.getLeftOperand() instanceof IdentifierTree identifier) {
      Symbol symbol = ASTHelpers.getSymbol(identifier);
      boolean learns = run.expressions.isFollowed(symbol) && state.get(symbol) == Constant.UNKNOWN;
      return learns ? state.set(symbol, right) : state;
    }
    return state;
  }

  private Branches onBoth(ExpressionTree condition, List<Valued> results) {
    Branches result = new Branches();
    for (Valued valued : results) {
      State state = doubted(condition, valued.state());
      result.whenTrue().add(state);
      result.whenFalse().add(state);
    }
    return result;
  }

  private Branches byValue(ExpressionTree condition, List<Valued> results) {
    Branches result = new Branches();
    for (Valued valued : results) {
      State state = valued.state();
      if (valued.value() == Constant.TRUE) {
        result.whenTrue().add(state);
      } else if (valued.value() == Constant.FALSE) {
        result.whenFalse().add(state);
      } else {
        Symbol named = condition instanceof IdentifierTree ? ASTHelpers.getSymbol(condition) : null;
        Symbol variable = named != null && run.expressions.isFollowed(named) ? named : null;
        State both = doubted(condition, state);
        State holds = asksBatch(condition, "isEmpty") ? both.progress(p -> p.exhausted(true)) : both;
        result.whenTrue().add(variable == null ? holds : holds.set(variable, Constant.TRUE));
        State not = ofLoop || asksBatch(condition, "hasNext") ? both.progress(p -> p.exhausted(true)) : both;
        result.whenFalse().add(variable == null ? not : not.set(variable, Constant.FALSE));
      }
    }
    return result;
  }

  /** Whether the condition is a call of the method on records, or on what goes over them. */
  private boolean asksBatch(ExpressionTree condition, String method) {
    return condition instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).name.contentEquals(method)
        && ASTHelpers.getReceiver(call) != null
        && run.types.isBatch(BatchTypes.typeOf(ASTHelpers.getReceiver(call)));
  }

  /** Returns the negation of what is known. */
  List<Valued> negate(Value value, State state) {
    return Valued.only(Comparisons.not(value), state);
  }

  /** Evaluates a condition as an expression: one result for each value that it can have. */
  List<Valued> eval(ExpressionTree condition, State state, Exits exits) {
    Branches branches = branch(condition, state, exits);
    List<Valued> results = new ArrayList<>();
    branches.whenTrue().forEach(s -> results.add(new Valued(Constant.TRUE, s)));
    branches.whenFalse().forEach(s -> results.add(new Valued(Constant.FALSE, s)));
    return results;
  }
}
