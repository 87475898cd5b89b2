package io.github.lambdabatch.fix;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Name;

/** The statements with which the body of a record loop ends the loop. */
final class LoopExits {
  private LoopExits() {}

  /** Returns the statements of the body that leave the loop, other than by an exception. */
  static Set<StatementTree> of(RecordLoop loop, HandlerSource source) {
    Set<StatementTree> exits = new LinkedHashSet<>();
    if (loop.lambda() != null) {
      return exits;
    }
    Name own =
        source.pathOf(loop.tree()).getParentPath().getLeaf() instanceof LabeledStatementTree labeled
            ? labeled.getLabel()
            : null;
    new TreeScanner<Void, Void>() {
      private final Deque<Tree> targets = new ArrayDeque<>();
      private final Set<String> labels = new HashSet<>();

      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree == null || tree instanceof ClassTree || tree instanceof LambdaExpressionTree) {
          return null;
        }
        boolean target = Places.isLoop(tree) || tree instanceof SwitchTree;
        if (tree instanceof LabeledStatementTree labeled) {
          labels.add(labeled.getLabel().toString());
        }
        if (!target) {
          return super.scan(tree, null);
        }
        targets.push(tree);
        super.scan(tree, null);
        targets.pop();
        return null;
      }

      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        exits.add(tree);
        return null;
      }

      @Override
      public Void visitBreak(BreakTree tree, Void unused) {
        if (tree.getLabel() == null ? targets.isEmpty() : !labels.contains(tree.getLabel().toString())) {
          exits.add(tree);
        }
        return null;
      }

      @Override
      public Void visitContinue(ContinueTree tree, Void unused) {
        Name label = tree.getLabel();
        if (label != null && !labels.contains(label.toString()) && !label.equals(own)) {
          exits.add(tree);
        }
        return null;
      }
    }.scan(loop.body(), null);
    return exits;
  }
}
