package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.flow.Mutations;
import io.github.lambdabatch.handler.EventKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loops that count their records in a way that the others do not: in the body, or down. */
final class CountedLoops {
  private CountedLoops() {}

  /** Refuses a loop that cannot be stopped, or wrapped, as others can. */
  static void refuse(Tree loop, Tree body, boolean stream, Types types) {
    if (stream) {
      refuseIfCountedDown(loop);
    }
    refuseIfCountedInBody(loop, body, types);
  }

  /**
   * Refuses a loop whose body changes what its condition compares, unless it does so where it takes the record.
   *
   * <p>What moves into a {@code try} is not run behind a failure, and the loop would come to the same record for ever.
   */
  private static void refuseIfCountedInBody(Tree loop, Tree body, Types types) {
    ExpressionTree condition = conditionWithoutUpdate(loop);
    if (condition == null || !(body instanceof BlockTree block)) {
      return;
    }
    Set<Symbol> counters = numbersIn(condition);
    for (StatementTree statement : block.getStatements()) {
      boolean takes =
          statement instanceof VariableTree record
              && EventKind.ofRecord(ASTHelpers.getType(record), types).isPresent();
      if (!takes && Mutations.of(statement).stream().anyMatch(counters::contains)) {
        throw new Refusal("the loop counts its records in its body, where a failure would keep it from counting");
      }
    }
  }

  /**
   * Refuses a loop that counts down, over the records of a stream.
   *
   * <p>Contract: the lowest sequence number is the checkpoint; to stop at a failure would pass by all records before it.
   */
  private static void refuseIfCountedDown(Tree loop) {
    if (loop instanceof ForLoopTree tree && tree.getUpdate().stream().anyMatch(CountedLoops::countsDown)) {
      throw new Refusal("the loop takes the records of a stream from the last to the first");
    }
  }

  private static boolean countsDown(ExpressionStatementTree update) {
    return switch (update.getExpression().getKind()) {
      case POSTFIX_DECREMENT, PREFIX_DECREMENT, MINUS_ASSIGNMENT -> true;
      default -> false;
    };
  }

  private static @Nullable ExpressionTree conditionWithoutUpdate(Tree loop) {
    if (loop instanceof WhileLoopTree tree) {
      return tree.getCondition();
    }
    if (loop instanceof DoWhileLoopTree tree) {
      return tree.getCondition();
    }
    return loop instanceof ForLoopTree tree && tree.getUpdate().isEmpty() ? tree.getCondition() : null;
  }

  private static Set<Symbol> numbersIn(ExpressionTree condition) {
    Set<Symbol> numbers = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (ASTHelpers.getType(tree) != null && ASTHelpers.getType(tree).isNumeric()) {
          numbers.add(ASTHelpers.getSymbol(tree));
        }
        return null;
      }
    }.scan(condition, null);
    return numbers;
  }
}
