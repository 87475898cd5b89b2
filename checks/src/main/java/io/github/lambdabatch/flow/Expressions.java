package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Undecided;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.flow.state.Value.Named;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** Evaluates expressions to what is known of their values. */
final class Expressions {
  private final Interpreter run;

  Expressions(Interpreter run) {
    this.run = run;
  }

  /** Evaluates the expression: one result for each path through it. */
  List<Valued> eval(ExpressionTree tree, State state, Exits exits) {
    run.step();
    List<Valued> results = tree.accept(new Visitor(exits), state);
    return results.size() > 1 ? bounded(results) : results;
  }

  /** Evaluates several expressions one after the other: for each path, their values in order. */
  List<Values> evalAll(List<? extends ExpressionTree> trees, State state, Exits exits) {
    List<Values> results = List.of(new Values(List.of(), state));
    for (ExpressionTree tree : trees) {
      List<Values> next = new ArrayList<>();
      for (Values before : results) {
        for (Valued valued : eval(tree, before.state(), exits)) {
          List<Value> values = new ArrayList<>(before.values());
          values.add(valued.value());
          next.add(new Values(values, valued.state()));
        }
      }
      results = next;
    }
    return results;
  }

  /** The values of several expressions on one path. */
  record Values(List<Value> values, State state) {}

  private static List<Valued> bounded(List<Valued> results) {
    List<Valued> bounded = new ArrayList<>();
    results.stream()
        .map(Valued::value)
        .distinct()
        .forEach(
            value ->
                State.bounded(results.stream().filter(r -> r.value().equals(value)).map(Valued::state).toList())
                    .forEach(s -> bounded.add(new Valued(value, s))));
    return bounded;
  }

  /** Returns the constant that an expression names: an enum constant, a string, a number, a boolean. */
  static Value constantOf(Tree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal(literal.getValue());
    }
    if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable) {
      if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
        return new Named(variable);
      }
      return variable.getConstantValue() == null ? Constant.UNKNOWN : literal(variable.getConstantValue());
    }
    return Constant.UNKNOWN;
  }

  private static Value literal(Object value) {
    if (value == null) {
      return Constant.NULL;
    }
    if (value instanceof Boolean bool) {
      return Constant.of(bool);
    }
    if (value instanceof Number number) {
      double sign = Math.signum(number.doubleValue());
      return sign == 0 ? Constant.ZERO : sign > 0 ? Constant.POSITIVE : Constant.UNKNOWN;
    }
    return value instanceof String ? new Named(value) : Constant.UNKNOWN;
  }

  /** Stores a value into what an expression names. */
  State assign(ExpressionTree target, Value value, State state) {
    return store(target, value, run.work.keep(List.of(value), state));
  }

  /** Does the same for a value that is where it was before, but known by now. */
  State store(ExpressionTree target, Value value, State state) {
    ExpressionTree variable = ASTHelpers.stripParentheses(target);
    if (variable instanceof ArrayAccessTree access) {
      Value array = read(access.getExpression(), state);
      return array instanceof Ref ref ? Arrays.store(ref, value, state) : state;
    }
    if (!(ASTHelpers.getSymbol(variable) instanceof VarSymbol symbol)) {
      return state;
    }
    if (symbol.getKind() == ElementKind.FIELD) {
      run.facts.clearedField(symbol);
    }
    return isFollowed(symbol) ? state.set(symbol, value) : state.escape(value);
  }

  /** Whether the value of the variable is followed: there may be many objects that have a field. */
  boolean isFollowed(Symbol variable) {
    return variable.getKind() != ElementKind.FIELD || run.isOwnField(variable) || run.singles.isField(variable);
  }

  /** Returns what is known of the variable that an expression names, without evaluating anything. */
  Value read(ExpressionTree tree, State state) {
    if (!(ASTHelpers.getSymbol(tree) instanceof VarSymbol symbol)) {
      return Constant.UNKNOWN;
    }
    if (state.knows(symbol) && state.get(symbol) != Constant.UNKNOWN) {
      return state.get(symbol);
    }
    Value self = run.singles.self(symbol);
    if (self != null) {
      return self;
    }
    if (run.selves.get(symbol) != Constant.UNKNOWN) {
      return run.selves.get(symbol);
    }
    Function function = run.declarations.function(symbol);
    if (function != null) {
      return function;
    }
    if (symbol.getKind() == ElementKind.FIELD && run.types.isContainer(symbol.type)) {
      return new Ref(symbol);
    }
    Value constant = constantOf(tree);
    return constant != Constant.UNKNOWN ? constant : run.types.classify(symbol.type, Age.NONE);
  }

  private final class Visitor extends SimpleTreeVisitor<List<Valued>, State> {
    private final Exits exits;

    Visitor(Exits exits) {
      this.exits = exits;
    }

    @Override
    protected List<Valued> defaultAction(Tree tree, State state) {
      throw new Undecided("unknown expression " + tree.getKind());
    }

    @Override
    public List<Valued> visitLiteral(LiteralTree tree, State state) {
      return Valued.only(constantOf(tree), state);
    }

    @Override
    public List<Valued> visitIdentifier(IdentifierTree tree, State state) {
      return Valued.only(read(tree, state), state);
    }

    @Override
    public List<Valued> visitMemberSelect(MemberSelectTree tree, State state) {
      if (!(ASTHelpers.getSymbol(tree) instanceof VarSymbol symbol)) {
        return Valued.only(Constant.UNKNOWN, state);
      }
      boolean ofThis = tree.getExpression() instanceof IdentifierTree id && id.getName().contentEquals("this");
      if (ofThis || symbol.isStatic()) {
        return Valued.only(read(tree, state), state);
      }
      List<Valued> results = new ArrayList<>();
      for (Valued object : eval(tree.getExpression(), state, exits)) {
        Value field =
            run.singles.isField(symbol)
                ? read(tree, object.state())
                : run.calls.derived(symbol.type, List.of(object.value()), object.state());
        results.add(new Valued(field, object.state()));
      }
      return results;
    }

    @Override
    public List<Valued> visitParenthesized(ParenthesizedTree tree, State state) {
      return eval(tree.getExpression(), state, exits);
    }

    @Override
    public List<Valued> visitTypeCast(TypeCastTree tree, State state) {
      return eval(tree.getExpression(), state, exits);
    }

    @Override
    public List<Valued> visitConditionalExpression(ConditionalExpressionTree tree, State state) {
      Conditions.Branches branches = run.conditions.branch(tree.getCondition(), state, exits);
      List<Valued> results = new ArrayList<>();
      branches.whenTrue().forEach(s -> results.addAll(eval(tree.getTrueExpression(), s, exits)));
      branches.whenFalse().forEach(s -> results.addAll(eval(tree.getFalseExpression(), s, exits)));
      return results;
    }

    @Override
    public List<Valued> visitSwitchExpression(SwitchExpressionTree tree, State state) {
      return run.statements.switchExpression(tree.getExpression(), tree.getCases(), state, exits);
    }

    @Override
    public List<Valued> visitInstanceOf(InstanceOfTree tree, State state) {
      return eval(tree.getExpression(), state, exits).stream()
          .map(result -> new Valued(Constant.UNKNOWN, result.state()))
          .toList();
    }

    @Override
    public List<Valued> visitUnary(UnaryTree tree, State state) {
      if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
        return run.conditions.eval(tree, state, exits);
      }
      List<Valued> results = new ArrayList<>();
      for (Valued operand : eval(tree.getExpression(), state, exits)) {
        Value stepped = Counting.stepped(tree.getKind(), operand.value());
        results.add(
            stepped == null
                ? new Valued(Constant.UNKNOWN, operand.state())
                : new Valued(
                    Counting.isPostfix(tree.getKind(), operand.value()) ? operand.value() : stepped,
                    assign(tree.getExpression(), stepped, operand.state())));
      }
      return results;
    }

    @Override
    public List<Valued> visitBinary(BinaryTree tree, State state) {
      switch (tree.getKind()) {
        case CONDITIONAL_AND, CONDITIONAL_OR, AND, OR, EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, GREATER_THAN,
            LESS_THAN_EQUAL, GREATER_THAN_EQUAL -> {
          if (BatchTypes.typeOf(tree).hasTag(TypeTag.BOOLEAN)) {
            return run.conditions.eval(tree, state, exits);
          }
        }
        default -> {
          // Arithmetic and string concatenation follow.
        }
      }
      List<Valued> results = new ArrayList<>();
      for (Values operands : evalAll(List.of(tree.getLeftOperand(), tree.getRightOperand()), state, exits)) {
        Value sum = Counting.sum(tree.getKind(), operands.values().get(0), tree.getRightOperand());
        Value derived = run.calls.derived(BatchTypes.typeOf(tree), operands.values(), operands.state());
        results.add(new Valued(sum == null ? derived : sum, operands.state()));
      }
      return results;
    }

    @Override
    public List<Valued> visitAssignment(AssignmentTree tree, State state) {
      return eval(tree.getExpression(), state, exits).stream()
          .map(result -> assigned(tree, result))
          .toList();
    }

    private Valued assigned(AssignmentTree tree, Valued result) {
      State before = result.state();
      Symbol variable = ASTHelpers.getSymbol(tree.getVariable());
      Value value = run.counting.given(variable, tree.getExpression(), result.value(), before);
      return new Valued(value, assign(tree.getVariable(), value, before));
    }

    @Override
    public List<Valued> visitCompoundAssignment(CompoundAssignmentTree tree, State state) {
      List<Valued> results = new ArrayList<>();
      for (Values operands : evalAll(List.of(tree.getVariable(), tree.getExpression()), state, exits)) {
        Value counted = Counting.sum(tree.getKind(), operands.values().get(0), tree.getExpression());
        Value value =
            counted == null ? compound(tree.getKind(), operands.values().get(0), operands.values().get(1)) : counted;
        State kept = run.work.keep(operands.values().subList(1, 2), operands.state());
        results.add(new Valued(value, assign(tree.getVariable(), value, kept)));
      }
      return results;
    }

    @Override
    public List<Valued> visitMethodInvocation(MethodInvocationTree tree, State state) {
      return run.calls.invocation(tree, state, exits);
    }

    @Override
    public List<Valued> visitNewClass(NewClassTree tree, State state) {
      return run.calls.creation(tree, state, exits);
    }

    @Override
    public List<Valued> visitNewArray(NewArrayTree tree, State state) {
      List<? extends ExpressionTree> initializers = tree.getInitializers() == null ? List.of() : tree.getInitializers();
      List<Valued> results = new ArrayList<>();
      for (Values elements : evalAll(initializers, state, exits)) {
        State kept = run.work.keep(elements.values(), elements.state());
        State made = run.objects.create(tree, kept).state();
        Value content = Arrays.initial(tree, elements.values());
        results.add(new Valued(new Ref(tree), made.with(made.heap().withContent(tree, content))));
      }
      return results;
    }

    @Override
    public List<Valued> visitArrayAccess(ArrayAccessTree tree, State state) {
      List<Valued> results = new ArrayList<>();
      for (Values parts : evalAll(List.of(tree.getExpression(), tree.getIndex()), state, exits)) {
        Value element = parts.values().get(0) instanceof Ref ref
            ? arrayElement(ref, BatchTypes.typeOf(tree), parts.state())
            : run.calls.derived(BatchTypes.typeOf(tree), parts.values(), parts.state());
        results.add(new Valued(element, parts.state()));
      }
      return results;
    }

    @Override
    public List<Valued> visitLambdaExpression(LambdaExpressionTree tree, State state) {
      return Valued.only(new Function(tree), state);
    }

    @Override
    public List<Valued> visitMemberReference(MemberReferenceTree tree, State state) {
      return Valued.only(new Function(tree), state);
    }
  }

  /** What cannot be told is at least of its type. */
  private Value arrayElement(Ref array, Type type, State state) {
    Value content = state.heap().get(array.site()).content();
    return content == Constant.UNKNOWN ? run.types.classify(type, Age.CURRENT) : content;
  }

  private static Value compound(Tree.Kind kind, Value left, Value right) {
    switch (kind) {
      case OR_ASSIGNMENT -> {
        if (left == Constant.TRUE || right == Constant.TRUE) {
          return Constant.TRUE;
        }
        return left == Constant.FALSE ? right : Constant.UNKNOWN;
      }
      case AND_ASSIGNMENT -> {
        if (left == Constant.FALSE || right == Constant.FALSE) {
          return Constant.FALSE;
        }
        return left == Constant.TRUE ? right : Constant.UNKNOWN;
      }
      case PLUS_ASSIGNMENT -> {
        Value sum = Cells.sum(left, right);
        if (sum != Constant.UNKNOWN) {
          return sum;
        }
        if (left.isOfRecord() || right.isOfRecord()) {
          return new Part(PartKind.DATA, Age.CURRENT);
        }
        return left instanceof Element ? left : Constant.UNKNOWN;
      }
      default -> {
        return Constant.UNKNOWN;
      }
    }
  }
}
