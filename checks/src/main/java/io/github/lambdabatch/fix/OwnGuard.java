package io.github.lambdabatch.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.fix.BodyRewriter.Style;
import java.util.List;

/** The question for failures with which the body of a loop begins already, so that it needs no guard. */
final class OwnGuard {
  private final HandlerSource source;
  private final Layout layout;
  private final RecordLoop loop;
  private final FailureList failures;

  OwnGuard(HandlerSource source, Layout layout, RecordLoop loop, FailureList failures) {
    this.source = source;
    this.layout = layout;
    this.loop = loop;
    this.failures = failures;
  }

  /** Whether the body asks for failures before it works, and does then what the style wants. */
  boolean asksFirst(Style style) {
    if (failures.returnsOnTheSpot()) {
      return false;
    }
    List<? extends StatementTree> body = loop.statements();
    int index = 0;
    while (index < body.size() && !isQuestion(body.get(index)) && !FirstEvaluated.works(body.get(index))) {
      index++;
    }
    if (index == body.size() || !isQuestion(body.get(index))) {
      return false;
    }
    IfTree question = (IfTree) body.get(index);
    Tree filled = saysFilled(question) ? question.getThenStatement() : question.getElseStatement();
    boolean isLast = index == body.size() - 1 && question.getElseStatement() != null;
    return filled instanceof BlockTree block && stops(block, isLast, style);
  }

  private boolean stops(BlockTree block, boolean isLast, Style style) {
    if (block.getStatements().isEmpty()) {
      return false;
    }
    StatementTree last = block.getStatements().get(block.getStatements().size() - 1);
    boolean next = layout.text(last).equals(loop.next());
    if (style == Style.STOP) {
      return next || layout.text(last).equals("break;");
    }
    return next && source.isPassingOver(last, loop.tree()) || (next || isLast) && reportsAny(block);
  }

  private boolean isQuestion(StatementTree statement) {
    return statement instanceof IfTree question
        && (saysFilled(question) || layout.text(question.getCondition()).equals("(" + failures.name() + ".isEmpty())"));
  }

  private boolean saysFilled(IfTree question) {
    String condition = layout.text(question.getCondition());
    return condition.equals("(" + failures.isFilled() + ")") || condition.equals("(" + failures.name() + ".size() > 0)");
  }

  /** Whether a statement of the block reports the record as the fix would. */
  boolean reports(BlockTree block) {
    String report = failures.report(loop.record());
    return !failures.returnsOnTheSpot()
        && block.getStatements().stream().anyMatch(statement -> layout.text(statement).equals(report));
  }

  private boolean reportsAny(BlockTree block) {
    return block.getStatements().stream()
        .anyMatch(statement -> layout.text(statement).startsWith(failures.name() + ".add("));
  }
}
