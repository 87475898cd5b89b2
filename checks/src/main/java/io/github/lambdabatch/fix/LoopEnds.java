package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.flow.Mutations;
import io.github.lambdabatch.handler.EventKind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a record loop ends before its last record, and whether it does so because a record has failed. */
final class LoopEnds {
  private final HandlerSource source;
  private final Types types;
  private final Layout layout;
  private final RecordLoop loop;
  private final FailureList failures;
  private final Set<Symbol> counted;
  private final Set<Symbol> telling = new HashSet<>();

  LoopEnds(HandlerSource source, Types types, Layout layout, RecordLoop loop, FailureList failures) {
    this.source = source;
    this.types = types;
    this.layout = layout;
    this.loop = loop;
    this.failures = failures;
    this.counted = new HashSet<>(Mutations.of(loop.tree()));
    noteFlags();
  }

  /**
   * Returns the statements that end the loop for another reason than a failure, and that can stay as they are.
   *
   * <p>Refuses where one of them may come behind a failure: the rest would be lost, or a record come back that has not
   * failed.
   */
  Set<StatementTree> unconcerned() {
    Set<StatementTree> others = new LinkedHashSet<>();
    for (StatementTree exit : LoopExits.of(loop, source)) {
      boolean dropping = source.isDropping(exit);
      if (dropping && isInFinally(exit)) {
        continue;
      }
      if (isForFailure(exit)) {
        refuseIfThreshold(exit);
      } else if (!source.handler().kind().isStream() && !asksForMore(exit)) {
        boolean beforeAnyFailure = source.handler().fifo() && !isBehindCatch(exit);
        if (!beforeAnyFailure || dropping && !source.handler().hasBatchResponse()) {
          throw new Refusal(
              "the handler "
                  + (exit instanceof ReturnTree ? "returns early in" : "leaves")
                  + " its loop, and whether the rest is wanted is not known");
        }
        others.add(exit);
      }
    }
    return others;
  }

  private boolean isInFinally(Tree exit) {
    Tree child = exit;
    for (Tree tree : source.pathOf(exit).getParentPath()) {
      if (tree == loop.tree()) {
        return false;
      }
      if (tree instanceof TryTree outer && outer.getFinallyBlock() == child) {
        return true;
      }
      child = tree;
    }
    return false;
  }

  /** Whether the statement is in a catch, or behind a condition that tells of a failure. */
  private boolean isForFailure(StatementTree exit) {
    for (Tree tree : source.pathOf(exit)) {
      if (tree == loop.tree()) {
        return false;
      }
      if (tree instanceof CatchTree || tree instanceof IfTree question && tells(question.getCondition())) {
        return true;
      }
    }
    return false;
  }

  /** Notes the variables that a catch sets, or that hold what a helper with a catch returns. */
  private void noteFlags() {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree tree, Void unused) {
        telling.addAll(Mutations.of(tree));
        return super.visitCatch(tree, null);
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        if (tells(tree.getInitializer())) {
          telling.add(ASTHelpers.getSymbol(tree));
        }
        return super.visitVariable(tree, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        Symbol symbol = ASTHelpers.getSymbol(tree.getVariable());
        if (symbol != null && tells(tree.getExpression())) {
          telling.add(symbol);
        }
        return super.visitAssignment(tree, null);
      }
    }.scan(loop.body(), null);
  }

  private boolean tells(@Nullable Tree expression) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        found[0] |= telling.contains(ASTHelpers.getSymbol(tree)) || isList(tree);
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        found[0] |= catches(ASTHelpers.getSymbol(tree), new HashSet<>());
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(expression, null);
    return found[0];
  }

  private boolean isList(IdentifierTree tree) {
    return !failures.returnsOnTheSpot() && tree.getName().contentEquals(failures.variable());
  }

  /** Whether a method of the file, or one that it calls, catches anything. */
  private boolean catches(Symbol method, Set<Symbol> seen) {
    MethodTree declaration = seen.add(method) ? source.declarationOf(method) : null;
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree tree, Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        found[0] |= catches(ASTHelpers.getSymbol(tree), seen);
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(declaration, null);
    return found[0];
  }

  /** Whether the statement ends the loop where there are no more records. */
  private boolean asksForMore(StatementTree exit) {
    for (Tree tree : source.pathOf(exit)) {
      if (tree == loop.tree()) {
        return false;
      }
      if (tree instanceof IfTree question && asksForRecords(question.getCondition())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the condition asks an iterator, or a collection of records, whether there are more. */
  private boolean asksForRecords(ExpressionTree condition) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        String name = ASTHelpers.getSymbol(tree).name.toString();
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        found[0] |=
            receiver != null
                && (name.equals("hasNext")
                    || (name.equals("size") || name.equals("isEmpty")) && isOfRecords(receiver));
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  private boolean isOfRecords(ExpressionTree collection) {
    return ASTHelpers.getType(collection).getTypeArguments().stream()
        .anyMatch(type -> EventKind.ofRecord(type, types).isPresent());
  }

  /** A handler of a standard queue that goes on until too much has failed would stop at once. */
  private void refuseIfThreshold(StatementTree exit) {
    if (source.handler().fifo() || source.handler().kind().isStream()) {
      return;
    }
    for (Tree tree : source.pathOf(exit)) {
      if (tree == loop.tree()) {
        return;
      }
      if (tree instanceof IfTree question && isThreshold(question.getCondition())) {
        throw new Refusal("the handler goes on after a failure until a limit is reached, where it loses the rest");
      }
    }
  }

  private boolean isThreshold(ExpressionTree condition) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBinary(BinaryTree tree, Void unused) {
        switch (tree.getKind()) {
          case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, EQUAL_TO ->
              found[0] |= !saysFilled(tree) && counts(tree);
          default -> {
            // Compares no numbers in a way that would tell one failure from several.
          }
        }
        return super.visitBinary(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  private boolean counts(Tree comparison) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        boolean counter = counted.contains(ASTHelpers.getSymbol(tree)) && ASTHelpers.getType(tree).isNumeric();
        found[0] |= counter || isList(tree);
        return null;
      }
    }.scan(comparison, null);
    return found[0];
  }

  /** Whether the expression asks whether anything at all is reported. */
  private boolean saysFilled(ExpressionTree expression) {
    String text = layout.text(ASTHelpers.stripParentheses(expression));
    return text.equals(failures.isFilled()) || text.equals(failures.name() + ".size() > 0");
  }

  /** Whether a failure of the same record may have been caught before the statement. */
  private boolean isBehindCatch(StatementTree exit) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitTry(TryTree tree, Void unused) {
        found[0] |=
            !tree.getCatches().isEmpty()
                && ASTHelpers.getStartPosition(tree) < ASTHelpers.getStartPosition(exit)
                && !HandlerSource.contains(tree, exit);
        return super.visitTry(tree, null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        found[0] |=
            ASTHelpers.getStartPosition(tree) < ASTHelpers.getStartPosition(exit)
                && catches(ASTHelpers.getSymbol(tree), new HashSet<>());
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(loop.body(), null);
    return found[0];
  }

  /** Takes the question for failures out of the loop's condition, which would end it before the rest is reported. */
  void dropQuestionForFailures(SourceEdits edits) {
    ExpressionTree condition = condition();
    if (condition == null) {
      return;
    }
    boolean stops =
        source.analysis().dropped().stream()
            .anyMatch(tree -> source.isDropping(tree) && HandlerSource.contains(condition, tree));
    if (ASTHelpers.stripParentheses(condition) instanceof BinaryTree both
        && both.getKind() == Tree.Kind.CONDITIONAL_AND
        && (saysNothingFailed(both.getLeftOperand()) || saysNothingFailed(both.getRightOperand()))) {
      if (saysNothingFailed(both.getRightOperand())) {
        edits.delete(layout.end(both.getLeftOperand()), layout.end(both.getRightOperand()));
      } else {
        edits.delete(layout.start(both.getLeftOperand()), layout.start(both.getRightOperand()));
      }
    } else if (stops || tells(condition)) {
      throw new Refusal("the condition of the loop ends it behind a failure");
    } else if (!source.handler().fifo() && asksMoreThanForRecords(condition)) {
      throw new Refusal("the condition of the loop may end it early, and whether the rest is wanted is not known");
    }
  }

  private boolean saysNothingFailed(ExpressionTree operand) {
    return layout.text(ASTHelpers.stripParentheses(operand)).equals(failures.name() + ".isEmpty()");
  }

  /** Whether a part of the condition is a variable or a call that has nothing to do with the records. */
  private boolean asksMoreThanForRecords(ExpressionTree condition) {
    ExpressionTree plain = ASTHelpers.stripParentheses(condition);
    if (plain instanceof BinaryTree both && both.getKind() == Tree.Kind.CONDITIONAL_AND) {
      return asksMoreThanForRecords(both.getLeftOperand()) || asksMoreThanForRecords(both.getRightOperand());
    }
    if (plain instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return asksMoreThanForRecords(not.getExpression());
    }
    return plain instanceof IdentifierTree
        || plain instanceof MethodInvocationTree call && !asksForRecords(call);
  }

  private @Nullable ExpressionTree condition() {
    if (loop.tree() instanceof WhileLoopTree tree) {
      return tree.getCondition();
    }
    if (loop.tree() instanceof DoWhileLoopTree tree) {
      return tree.getCondition();
    }
    return loop.tree() instanceof ForLoopTree tree ? tree.getCondition() : null;
  }
}
