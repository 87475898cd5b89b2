package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a helper that swallows a record's failure throw it instead: the record loop reports it. */
final class HelperRewriter {
  private final HandlerSource source;
  private final Layout layout;
  private final SourceEdits edits;
  private final Statements statements;
  private final Names names;

  HelperRewriter(HandlerSource source, Layout layout, SourceEdits edits, Names names) {
    this.source = source;
    this.layout = layout;
    this.edits = edits;
    this.statements = new Statements(layout, edits);
    this.names = names;
  }

  /**
   * Ends the catch block by throwing on what it caught.
   *
   * @return the catch in the loop that takes it, and does no more than to log it; null where there is none
   */
  @Nullable CatchTree letThrow(CatchTree clause, Tree loop) {
    Tree call = source.runIn(loop, source.callableAround(clause), "the catch that ends a failure");
    if (CatchExits.firstEarly(clause.getBlock()) != null) {
      throw new Refusal("the catch that ends a failure is left in several places");
    }
    if (isOfAttempt(clause)) {
      throw new Refusal("the catch that ends a failure stands in a loop that tries again");
    }
    String line = CaughtException.throwOn(clause, source, layout, edits, names);
    List<? extends StatementTree> body = clause.getBlock().getStatements();
    StatementTree last = body.isEmpty() ? null : body.get(body.size() - 1);
    if (last instanceof ReturnTree || last instanceof ContinueTree) {
      statements.replace(last, List.of(line));
    } else {
      statements.append(clause.getBlock(), List.of(line));
    }
    CatchTree outer = outerThatOnlyWatches(source.pathOf(clause).getParentPath().getLeaf(), loop);
    if (outer != null) {
      return source.analysis().swallowed().contains(outer) ? null : letThrow(outer, loop);
    }
    CatchTree inLoop = outerThatOnlyWatches(call, loop);
    return inLoop == null || source.analysis().swallowed().contains(inLoop) ? null : inLoop;
  }

  /** Whether the catch is in a loop of the helper that does not go over something: what fails may be tried again there. */
  private boolean isOfAttempt(CatchTree clause) {
    for (Tree tree : source.pathOf(clause)) {
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (Places.isLoop(tree) && !(tree instanceof EnhancedForLoopTree)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the catch around a place that takes what comes from there, if that only logs. */
  private @Nullable CatchTree outerThatOnlyWatches(Tree inner, Tree loop) {
    Tree child = inner;
    for (Tree tree : source.pathOf(inner).getParentPath()) {
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree || tree == loop) {
        return null;
      }
      if (tree instanceof TryTree outer && outer.getBlock() == child) {
        for (CatchTree other : outer.getCatches()) {
          if (BodyRewriter.isGeneral(other, true)) {
            return other.getBlock().getStatements().stream().allMatch(HelperRewriter::watches) ? other : null;
          }
        }
      }
      child = tree;
    }
    return null;
  }

  private static boolean watches(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && ASTHelpers.getReceiver(call) != null
        && HarmlessMethods.isWatcher(ASTHelpers.getType(ASTHelpers.getReceiver(call)));
  }

  /** Whether the exception is unchecked. */
  static boolean isUnchecked(Type type) {
    for (Type t = type; t != null && t.tsym instanceof ClassSymbol c; t = c.getSuperclass()) {
      String name = c.getQualifiedName().toString();
      if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
        return true;
      }
    }
    return false;
  }
}
