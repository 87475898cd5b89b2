package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.List;

/**
 * A {@code try} that stays around a record loop, because something else in it may fail as well.
 *
 * <p>What its catch clauses took to be a record's failure is the loop's by now. What is left for them is the failure of
 * the whole batch: without what the loop needs, no record is processed. A clause that told nobody throws it on.
 */
final class RemainingTry {
  private final TryTree tree;
  private final Tree loop;
  private final HandlerSource source;
  private final Layout layout;

  RemainingTry(TryTree tree, Tree loop, HandlerSource source, Layout layout) {
    this.tree = tree;
    this.loop = loop;
    this.source = source;
    this.layout = layout;
  }

  /** Lets the clauses that end a failure throw it on; refuses where that would bring processed records back. */
  void letThrow(SourceEdits edits, Names names) {
    List<? extends CatchTree> silent =
        tree.getCatches().stream().filter(this::isSilent).toList();
    if (silent.isEmpty()) {
      return;
    }
    if (worksIn(layout.end(loop), layout.end(tree.getBlock()))) {
      throw new Refusal("a try around the record loop would hide what fails behind the loop");
    }
    if (tree.getResources().isEmpty() && !worksIn(layout.start(tree.getBlock()), bodyStart())) {
      return;
    }
    if (source.callableAround(loop) != source.handler().tree() || isTried()) {
      throw new Refusal("a try around the record loop would hide what fails before the loop");
    }
    silent.forEach(clause -> letThrow(clause, edits, names));
  }

  private boolean isSilent(CatchTree clause) {
    return source.analysis().swallowed().contains(clause) || !tells(clause.getBlock());
  }

  /** Whether the block throws, reports, or calls anyone who may look after the batch. */
  private static boolean tells(BlockTree block) {
    boolean[] tells = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitThrow(ThrowTree t, Void unused) {
        tells[0] = true;
        return null;
      }

      @Override
      public Void visitNewClass(NewClassTree t, Void unused) {
        tells[0] |= ASTHelpers.getType(t).tsym.name.contentEquals("BatchItemFailure");
        return super.visitNewClass(t, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree t, Void unused) {
        tells[0] = true;
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree t, Void unused) {
        tells[0] |= !HarmlessMethods.contains(ASTHelpers.getSymbol(t));
        return super.visitMethodInvocation(t, null);
      }
    }.scan(block, null);
    return tells[0];
  }

  private void letThrow(CatchTree clause, SourceEdits edits, Names names) {
    BlockTree block = clause.getBlock();
    if (CatchExits.firstEarly(block) != null) {
      throw new Refusal("the catch that ends a failure is left in several places");
    }
    String line = CaughtException.throwOn(clause, source, layout, edits, names);
    StatementTree last = CatchExits.lastOf(block);
    if (last instanceof ReturnTree) {
      // The return goes with what stands before it on its line, so that nobody else can replace it.
      int start = layout.start(last);
      int from = layout.source().substring(0, start).stripTrailing().length();
      String between = layout.source().substring(from, start);
      edits.insert(from, (between.isEmpty() ? " " : between) + line);
      edits.delete(from, layout.end(last));
    } else {
      new Statements(layout, edits).append(block, List.of(line));
    }
  }

  /** Where the body of the loop begins: what it goes over is not yet a record's. */
  private int bodyStart() {
    return layout.start(loop instanceof EnhancedForLoopTree each ? each.getStatement() : loop);
  }

  /** Whether anything in the range of the source, other than the loop, does what may fail. */
  private boolean worksIn(int from, int to) {
    return MayFail.in(tree.getBlock(), part -> layout.start(part) >= from && layout.end(part) <= to);
  }

  /** Whether a catch further outside would take what is thrown on. */
  private boolean isTried() {
    TreePath path = source.pathOf(tree);
    while (path.getLeaf() != source.handler().tree()) {
      Tree child = path.getLeaf();
      path = path.getParentPath();
      if (path.getLeaf() instanceof TryTree outer && outer.getBlock() == child && !outer.getCatches().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
