package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether statements can complete normally, and whether each can be reached: JLS 14.22, as javac goes about it.
 *
 * <p>It needs no types. Where a tree has none, only literals count as constants.
 */
final class Completion extends TreeScanner<Void, Void> {
  /** A {@code break}, {@code continue} or {@code yield} that has not come to its target yet. */
  private record Jump(@Nullable Tree target, boolean continues) {}

  /** The statements around that can be the target of a jump, innermost first. */
  private Deque<Tree> targets = new ArrayDeque<>();

  private List<Jump> pending = new ArrayList<>();
  private boolean alive = true;
  private boolean broken;

  private Completion() {}

  /** Returns whether what follows the statement may run after it. */
  static boolean canCompleteNormally(StatementTree statement) {
    Completion completion = new Completion();
    completion.scan(statement, null);
    return completion.alive;
  }

  /** Returns whether all statements can be reached, and whatever has to return something ends with that. */
  static boolean isSound(Tree tree) {
    Completion completion = new Completion();
    completion.scan(tree, null);
    return !completion.broken;
  }

  private void statement(@Nullable Tree tree) {
    if (tree == null) {
      return;
    }
    if (!alive) {
      broken = true;
      alive = true;
    }
    scan(tree, null);
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    Completion inside = new Completion();
    tree.getMembers().forEach(member -> inside.member(member));
    broken |= inside.broken;
    return null;
  }

  private void member(Tree member) {
    alive = true;
    scan(member, null);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    Tree type = tree.getReturnType();
    boolean isVoid =
        type == null || type instanceof PrimitiveTypeTree primitive && primitive.getPrimitiveTypeKind() == TypeKind.VOID;
    callable(tree.getBody(), !isVoid);
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    callable(
        tree.getBody(),
        tree.getBody() instanceof BlockTree
            && HandlerSource.returnsOf(tree).stream().anyMatch(end -> end.getExpression() != null));
    return null;
  }

  private void callable(@Nullable Tree body, boolean returns) {
    if (body == null) {
      return;
    }
    Completion inside = new Completion();
    inside.scan(body, null);
    broken |= inside.broken || returns && inside.alive;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    tree.getStatements().forEach(this::statement);
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    scan(tree.getCondition(), null);
    statement(tree.getThenStatement());
    boolean afterThen = alive;
    alive = true;
    statement(tree.getElseStatement());
    alive |= afterThen;
    return null;
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    targets.push(tree);
    statement(tree.getStatement());
    targets.pop();
    alive |= arrive(tree, false);
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    scan(tree.getCondition(), null);
    loop(tree, tree.getCondition(), tree.getStatement());
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    scan(tree.getInitializer(), null);
    scan(tree.getCondition(), null);
    scan(tree.getUpdate(), null);
    loop(tree, tree.getCondition(), tree.getStatement());
    return null;
  }

  private void loop(Tree tree, @Nullable ExpressionTree condition, StatementTree body) {
    alive = condition == null || !isConstant(condition, false);
    body(tree, body);
    arrive(tree, true);
    boolean left = arrive(tree, false);
    alive = left || condition != null && !isConstant(condition, true);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    body(tree, tree.getStatement());
    alive |= arrive(tree, true);
    scan(tree.getCondition(), null);
    alive &= !isConstant(tree.getCondition(), true);
    alive |= arrive(tree, false);
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    scan(tree.getExpression(), null);
    body(tree, tree.getStatement());
    arrive(tree, true);
    arrive(tree, false);
    alive = true;
    return null;
  }

  private void body(Tree loop, StatementTree body) {
    targets.push(loop);
    statement(body);
    targets.pop();
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    scan(tree.getExpression(), null);
    targets.push(tree);
    boolean afterRules = cases(tree.getCases());
    targets.pop();
    boolean exhaustive = tree.getCases().stream().anyMatch(Completion::isDefaultOrPattern);
    alive |= afterRules || !exhaustive;
    alive |= arrive(tree, false);
    return null;
  }

  /** Scans the branches; leaves the state behind the last one, and returns whether any rule completes. */
  private boolean cases(List<? extends CaseTree> cases) {
    boolean afterRules = false;
    alive = true;
    for (CaseTree branch : cases) {
      alive = true;
      if (branch.getStatements() != null) {
        branch.getStatements().forEach(this::statement);
      } else {
        statement(branch.getBody());
        afterRules |= alive;
      }
    }
    return afterRules;
  }

  /** A switch that has one covers all values, or it would not compile; neither is an expression. */
  private static boolean isDefaultOrPattern(CaseTree branch) {
    return branch.getExpressions().isEmpty()
        || branch.getExpressions().stream().anyMatch(label -> label.getKind() == Tree.Kind.NULL_LITERAL);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    scan(tree.getExpression(), null);
    boolean before = alive;
    targets.push(tree);
    for (CaseTree branch : tree.getCases()) {
      alive = true;
      if (branch.getStatements() != null) {
        branch.getStatements().forEach(this::statement);
      } else {
        statement(branch.getBody());
        broken |= alive && branch.getBody() instanceof BlockTree;
        alive = false;
      }
    }
    targets.pop();
    broken |= alive;
    arrive(tree, false);
    alive = before;
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    List<Jump> before = pending;
    pending = new ArrayList<>();
    scan(tree.getResources(), null);
    statement(tree.getBlock());
    boolean afterAny = alive;
    for (CatchTree clause : tree.getCatches()) {
      alive = true;
      statement(clause.getBlock());
      afterAny |= alive;
    }
    alive = true;
    List<Jump> out = pending;
    pending = before;
    statement(tree.getFinallyBlock());
    if (alive) {
      // What leaves the try does so only where the finally block lets it.
      pending.addAll(out);
      alive = afterAny;
    }
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    jump(tree.getLabel() == null ? breakable() : labeled(tree.getLabel()), false);
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    jump(tree.getLabel() == null ? innermostLoop() : loopOf(labeled(tree.getLabel())), true);
    return null;
  }

  @Override
  public Void visitYield(YieldTree tree, Void unused) {
    scan(tree.getValue(), null);
    jump(targets.stream().filter(SwitchExpressionTree.class::isInstance).findFirst().orElse(null), false);
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    scan(tree.getExpression(), null);
    alive = false;
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    scan(tree.getExpression(), null);
    alive = false;
    return null;
  }

  private void jump(@Nullable Tree target, boolean continues) {
    pending.add(new Jump(target, continues));
    alive = false;
  }

  /** Takes the jumps that end here, and returns whether there were any. */
  private boolean arrive(Tree target, boolean continues) {
    return pending.removeIf(jump -> jump.target() == target && jump.continues() == continues);
  }

  private @Nullable Tree breakable() {
    return targets.stream().filter(tree -> !(tree instanceof LabeledStatementTree)).findFirst().orElse(null);
  }

  private @Nullable Tree innermostLoop() {
    return targets.stream().filter(Completion::isLoop).findFirst().orElse(null);
  }

  private @Nullable Tree labeled(Name label) {
    return targets.stream()
        .filter(tree -> tree instanceof LabeledStatementTree labeled && labeled.getLabel().contentEquals(label))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Tree loopOf(@Nullable Tree tree) {
    return tree instanceof LabeledStatementTree labeled ? loopOf(labeled.getStatement()) : tree;
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  private static boolean isConstant(ExpressionTree condition, boolean value) {
    ExpressionTree plain = ASTHelpers.stripParentheses(condition);
    Object constant = plain instanceof LiteralTree literal ? literal.getValue() : ASTHelpers.constValue(plain);
    return constant instanceof Boolean known && known == value;
  }
}
