package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code try} around a record loop and nothing else that works. It moves into the loop with its catch clauses: what
 * they do for a failure, they do for each record.
 */
final class OuterTry {
  private final TryTree tree;
  private final Layout layout;
  private final boolean catchesAll;

  private OuterTry(TryTree tree, boolean mayThrowChecked, Layout layout) {
    this.tree = tree;
    this.catchesAll =
        tree.getCatches().stream().anyMatch(clause -> BodyRewriter.isGeneral(clause, !mayThrowChecked));
    this.layout = layout;
  }

  /**
   * Takes the {@code try} from around the loop.
   *
   * @return what goes into the loop; null where there is no such try, or where it can stay
   */
  static @Nullable OuterTry around(HandlerSource source, Layout layout, Tree loop, SourceEdits edits, Names names) {
    Tree child = loop;
    for (Tree tree : source.pathOf(loop).getParentPath()) {
      if (tree instanceof MethodTree || tree == source.handler().tree()) {
        return null;
      }
      if (tree instanceof TryTree outer && outer.getBlock() == child && !outer.getCatches().isEmpty()) {
        if (isMovable(outer, loop, layout)) {
          OuterTry moved = new OuterTry(outer, source.mayThrowChecked(loop), layout);
          moved.takeAway(edits);
          return moved;
        }
        refuseIfCaughtInVain(outer);
        new RemainingTry(outer, loop, source, layout).letThrow(edits, names);
      }
      child = tree;
    }
    return null;
  }

  private static boolean isMovable(TryTree tree, Tree loop, Layout layout) {
    int open = layout.start(tree.getBlock()) + 1;
    return tree.getBlock().getStatements().stream().allMatch(s -> HandlerSource.contains(s, loop) || !MayFail.in(s))
        && tree.getResources().isEmpty()
        && layout.startsLine(tree)
        && layout.endsLine(tree)
        && layout.source().substring(open, layout.nextLine(open)).isBlank()
        && tree.getCatches().stream().allMatch(OuterTry::isStraight);
  }

  /** A catch block that leaves only at its end, if at all. */
  private static boolean isStraight(CatchTree clause) {
    boolean[] leaves = new boolean[1];
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void visitReturn(ReturnTree t, Void unused) {
            leaves[0] = true;
            return null;
          }

          @Override
          public Void visitThrow(ThrowTree t, Void unused) {
            leaves[0] = true;
            return null;
          }

          @Override
          public Void visitBreak(BreakTree t, Void unused) {
            leaves[0] = true;
            return null;
          }

          @Override
          public Void visitContinue(ContinueTree t, Void unused) {
            leaves[0] = true;
            return null;
          }
        };
    scanner.scan(kept(clause), null);
    return !leaves[0];
  }

  /** A catch clause that stays must still be able to catch something, or the code does not compile. */
  private static void refuseIfCaughtInVain(TryTree tree) {
    for (CatchTree clause : tree.getCatches()) {
      Tree type = clause.getParameter().getType();
      List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
      for (Tree t : types) {
        if (!HelperRewriter.isUnchecked(ASTHelpers.getType(t)) && !BodyRewriter.isGeneral(clause, false)) {
          throw new Refusal(
              "a try around the record loop catches a checked exception that would not leave it any more");
        }
      }
    }
  }

  private void takeAway(SourceEdits edits) {
    if (tree.getFinallyBlock() != null) {
      Tree last = tree.getCatches().get(tree.getCatches().size() - 1);
      edits.delete(layout.end(tree.getBlock()), layout.end(last));
      return;
    }
    int open = layout.start(tree.getBlock()) + 1;
    int bodyStart = layout.nextLine(open);
    int bodyEnd = layout.lineStart(layout.closingBrace(tree.getBlock()));
    edits.delete(layout.lineStart(layout.start(tree)), bodyStart);
    edits.indent(bodyStart, bodyEnd, "-" + layout.unit());
    int end = layout.end(tree);
    String comment = layout.source().substring(end, layout.nextLine(end)).strip();
    edits.delete(bodyEnd, layout.nextLine(end));
    if (!comment.isEmpty()) {
      edits.insert(bodyEnd, layout.indentOf(tree) + comment + "\n");
    }
  }

  /**
   * Returns the catch clauses for the body of the loop, each reporting at its end.
   *
   * @param log returns the statements that log the exception of the name, for a clause that only threw another one
   */
  List<String> catches(List<String> report, Function<String, List<String>> log) {
    List<String> lines = new ArrayList<>();
    for (CatchTree clause : tree.getCatches()) {
      List<String> body = linesOf(clause);
      if (body.isEmpty() && !catchesAll) {
        // The clause for everything that follows does the same.
        continue;
      }
      lines.add("} catch (" + layout.text(clause.getParameter()) + ") {");
      body.forEach(line -> lines.add(line.isBlank() ? "" : layout.unit() + line));
      if (kept(clause).isEmpty() && CatchExits.lastOf(clause.getBlock()) instanceof ThrowTree) {
        String exception = clause.getParameter().getName().toString();
        log.apply(exception).forEach(line -> lines.add(layout.unit() + line));
      }
      report.forEach(line -> lines.add(layout.unit() + line));
    }
    return lines;
  }

  /** Returns the lines of a catch block, with their comments, but without the statement that leaves it. */
  private List<String> linesOf(CatchTree clause) {
    BlockTree block = clause.getBlock();
    int from = layout.start(block) + 1;
    int to = layout.closingBrace(block);
    String text;
    if (kept(clause).size() == block.getStatements().size()) {
      text = layout.source().substring(from, to);
    } else {
      StatementTree last = block.getStatements().get(block.getStatements().size() - 1);
      String before = layout.source().substring(from, layout.start(last)).stripTrailing();
      text = before + "\n" + layout.source().substring(layout.end(last), to).strip();
    }
    String indent = block.getStatements().isEmpty() ? "" : layout.indentIn(block);
    TextBlocks.refuseUnlessIndented(text.substring(text.indexOf('\n') + 1), indent);
    List<String> lines = new ArrayList<>();
    for (String line : text.stripTrailing().split("\n", -1)) {
      lines.add(line.startsWith(indent) ? line.substring(indent.length()).stripTrailing() : line.strip());
    }
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    return lines;
  }

  boolean catchesAll() {
    return catchesAll;
  }

  /** Returns the statements of a catch block but for the one that leaves it. */
  private static List<? extends StatementTree> kept(CatchTree clause) {
    BlockTree block = clause.getBlock();
    List<? extends StatementTree> body = block.getStatements();
    if (body.isEmpty()) {
      return body;
    }
    StatementTree last = body.get(body.size() - 1);
    boolean leaves = last instanceof ReturnTree || last instanceof ThrowTree;
    return leaves ? body.subList(0, body.size() - 1) : body;
  }
}
