package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.Exits.Jump;
import io.github.lambdabatch.flow.state.Exits.Returned;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Undecided;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Failure;
import io.github.lambdabatch.flow.state.Value.Named;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements: each takes the states before it to those after it, and adds the abrupt completions to the exits. */
final class Statements {
  private final Interpreter run;

  Statements(Interpreter run) {
    this.run = run;
  }

  /** Runs the statement in each of the states. */
  List<State> exec(Tree statement, List<State> states, Exits exits) {
    List<State> after = new ArrayList<>();
    for (State state : states) {
      run.step();
      after.addAll(statement.accept(new Visitor(exits, null), state.progress(p -> p.returnedBy(null))));
    }
    return State.bounded(after);
  }

  List<State> execAll(List<? extends StatementTree> list, List<State> states, Exits exits) {
    List<State> current = states;
    for (StatementTree statement : list) {
      current = exec(statement, current, exits);
    }
    return current;
  }

  private static List<State> states(List<Valued> results) {
    return results.stream().map(Valued::state).toList();
  }

  /**
   * Runs a switch, old or new, statement or expression.
   *
   * @return the states in which its end is reached without a {@code break} or a {@code yield}; those are in the exits
   */
  private List<State> cases(
      ExpressionTree selector, List<? extends CaseTree> cases, State state, Exits exits, boolean yields) {
    List<State> after = new ArrayList<>();
    for (Valued selected : run.conditions.doubted(selector, run.expressions.eval(selector, state, exits))) {
      List<State> falling = List.of();
      boolean exhaustive = false;
      boolean matched = false;
      // Wherever the default stands, it is for what no label matches.
      boolean decided = cases.stream().anyMatch(branch -> matches(branch, selected.value()));
      for (CaseTree branch : cases) {
        boolean isDefault = branch.getExpressions().isEmpty();
        exhaustive |= isDefault;
        List<State> entering = new ArrayList<>(falling);
        if (!matched && (isDefault ? !decided : mayMatch(branch, selected.value()))) {
          entering.add(selected.state());
          matched = matches(branch, selected.value());
        }
        if (branch.getBody() == null) {
          falling = execAll(branch.getStatements(), State.bounded(entering), exits);
        } else {
          after.addAll(arrow(branch, entering, exits));
          falling = List.of();
        }
      }
      after.addAll(falling);
      if (!exhaustive && !yields && !matched) {
        after.add(selected.state());
      }
    }
    return after;
  }

  private List<State> arrow(CaseTree branch, List<State> entering, Exits exits) {
    if (!(branch.getBody() instanceof ExpressionTree expression)) {
      return exec(branch.getBody(), State.bounded(entering), exits);
    }
    // Of a switch expression; in a statement, what stands there is one.
    for (State state : State.bounded(entering)) {
      for (Valued result : run.expressions.eval(expression, state, exits)) {
        exits.add(new Jump(Jump.Kind.YIELD, null, branch, result.value(), result.state()));
      }
    }
    return List.of();
  }

  /** Whether a label is the selected constant itself. */
  private static boolean matches(CaseTree branch, Value selected) {
    return selected instanceof Named
        && branch.getExpressions().stream().map(Expressions::constantOf).anyMatch(selected::equals);
  }

  private static boolean mayMatch(CaseTree branch, Value selected) {
    if (!(selected instanceof Named named)) {
      return true;
    }
    return branch.getExpressions().stream()
        .map(Expressions::constantOf)
        .anyMatch(label -> !(label instanceof Named other) || other.constant().equals(named.constant()));
  }

  /** Evaluates a switch expression. */
  List<Valued> switchExpression(ExpressionTree selector, List<? extends CaseTree> cases, State state, Exits exits) {
    Exits inner = new Exits();
    cases(selector, cases, state, inner, true);
    List<Valued> results = new ArrayList<>();
    for (Jump jump : inner.jumps()) {
      if (jump.kind() == Jump.Kind.YIELD) {
        results.add(new Valued(jump.value(), jump.state()));
      } else {
        exits.add(jump);
      }
    }
    inner.thrown().forEach(exits::add);
    inner.returned().forEach(exits::add);
    return results;
  }

  private final class Visitor extends SimpleTreeVisitor<List<State>, State> {
    private final Exits exits;
    private final @Nullable String label;

    Visitor(Exits exits, @Nullable String label) {
      this.exits = exits;
      this.label = label;
    }

    @Override
    protected List<State> defaultAction(Tree tree, State state) {
      throw new Undecided("unknown statement " + tree.getKind());
    }

    @Override
    public List<State> visitBlock(BlockTree tree, State state) {
      return execAll(tree.getStatements(), List.of(state), exits).stream().map(s -> s.dropLocalsSince(state)).toList();
    }

    @Override
    public List<State> visitEmptyStatement(EmptyStatementTree tree, State state) {
      return List.of(state);
    }

    @Override
    public List<State> visitClass(ClassTree tree, State state) {
      return List.of(state);
    }

    @Override
    public List<State> visitAssert(AssertTree tree, State state) {
      // It may not run; what it looks at, the handler knows of.
      run.conditions.branch(tree.getCondition(), state, new Exits());
      return List.of(state);
    }

    @Override
    public List<State> visitExpressionStatement(ExpressionStatementTree tree, State state) {
      run.callbacks.dropped(tree.getExpression());
      return states(run.expressions.eval(tree.getExpression(), state, exits));
    }

    @Override
    public List<State> visitVariable(VariableTree tree, State state) {
      if (tree.getInitializer() == null) {
        // It has no value yet, but its scope begins here, and not in the block that gives it one.
        return List.of(state.set(ASTHelpers.getSymbol(tree), Constant.UNKNOWN));
      }
      run.witnesses.declared(tree);
      return run.expressions.eval(tree.getInitializer(), state, exits).stream()
          .map(result -> declared(tree, result))
          .toList();
    }

    private State declared(VariableTree tree, Valued initial) {
      Symbol variable = ASTHelpers.getSymbol(tree);
      State state = initial.state();
      return state.set(variable, run.counting.given(variable, tree.getInitializer(), initial.value(), state));
    }

    @Override
    public List<State> visitIf(IfTree tree, State state) {
      Conditions.Branches branches = run.conditions.branch(tree.getCondition(), state, exits);
      List<State> after = new ArrayList<>(exec(tree.getThenStatement(), branches.whenTrue(), exits));
      after.addAll(
          tree.getElseStatement() == null
              ? branches.whenFalse()
              : exec(tree.getElseStatement(), branches.whenFalse(), exits));
      return after;
    }

    @Override
    public List<State> visitReturn(ReturnTree tree, State state) {
      if (tree.getExpression() == null) {
        exits.add(new Returned(Constant.NULL, tree, state));
      } else {
        for (Valued result : run.expressions.eval(tree.getExpression(), state, exits)) {
          exits.add(new Returned(result.value(), tree, result.state()));
        }
      }
      return List.of();
    }

    @Override
    public List<State> visitThrow(ThrowTree tree, State state) {
      for (Valued result : run.expressions.eval(tree.getExpression(), state, exits)) {
        // A variable may have a wider type than the exception that it holds.
        Symbol made = result.value() instanceof Failure failure ? failure.type() : null;
        Type type = made == null ? BatchTypes.typeOf(tree.getExpression()) : made.type;
        run.work.throwExplicitly(tree, type, result.state(), exits);
      }
      return List.of();
    }

    @Override
    public List<State> visitBreak(BreakTree tree, State state) {
      return jump(Jump.Kind.BREAK, tree.getLabel(), tree, state);
    }

    @Override
    public List<State> visitContinue(ContinueTree tree, State state) {
      return jump(Jump.Kind.CONTINUE, tree.getLabel(), tree, state);
    }

    private List<State> jump(Jump.Kind kind, @Nullable CharSequence target, Tree tree, State state) {
      exits.add(new Jump(kind, target == null ? null : target.toString(), tree, Constant.UNKNOWN, state));
      return List.of();
    }

    @Override
    public List<State> visitYield(YieldTree tree, State state) {
      for (Valued result : run.expressions.eval(tree.getValue(), state, exits)) {
        exits.add(new Jump(Jump.Kind.YIELD, null, tree, result.value(), result.state()));
      }
      return List.of();
    }

    @Override
    public List<State> visitLabeledStatement(LabeledStatementTree tree, State state) {
      String name = tree.getLabel().toString();
      Exits inner = new Exits();
      List<State> after = new ArrayList<>(tree.getStatement().accept(new Visitor(inner, name), state));
      for (Jump jump : inner.jumps()) {
        if (jump.kind() == Jump.Kind.BREAK && name.equals(jump.label())) {
          after.add(jump.state());
        } else {
          exits.add(jump);
        }
      }
      inner.thrown().forEach(exits::add);
      inner.returned().forEach(exits::add);
      return after;
    }

    @Override
    public List<State> visitSynchronized(SynchronizedTree tree, State state) {
      List<State> entering = states(run.expressions.eval(tree.getExpression(), state, exits));
      run.locks.enter();
      List<State> after = exec(tree.getBlock(), entering, exits);
      run.locks.leave();
      return after;
    }

    @Override
    public List<State> visitSwitch(SwitchTree tree, State state) {
      Exits inner = new Exits();
      List<State> after = new ArrayList<>(cases(tree.getExpression(), tree.getCases(), state, inner, false));
      for (Jump jump : inner.jumps()) {
        if (jump.kind() == Jump.Kind.BREAK && jump.label() == null) {
          after.add(jump.state());
        } else {
          exits.add(jump);
        }
      }
      inner.thrown().forEach(exits::add);
      inner.returned().forEach(exits::add);
      return after;
    }

    @Override
    public List<State> visitTry(TryTree tree, State state) {
      return run.tries.exec(tree, state, exits);
    }

    @Override
    public List<State> visitEnhancedForLoop(EnhancedForLoopTree tree, State state) {
      return run.loops.enhancedFor(tree, label, state, exits);
    }

    @Override
    public List<State> visitForLoop(ForLoopTree tree, State state) {
      List<State> entry = execAll(tree.getInitializer(), List.of(state), exits);
      return run.loops.conditional(
              tree, tree.getCondition(), tree.getStatement(), tree.getUpdate(), label, entry, exits)
          .stream()
          .map(s -> s.dropLocalsSince(state))
          .toList();
    }

    @Override
    public List<State> visitWhileLoop(WhileLoopTree tree, State state) {
      return run.loops.conditional(
          tree, tree.getCondition(), tree.getStatement(), List.of(), label, List.of(state), exits);
    }

    @Override
    public List<State> visitDoWhileLoop(DoWhileLoopTree tree, State state) {
      return run.loops.doWhile(tree, label, state, exits);
    }
  }
}
