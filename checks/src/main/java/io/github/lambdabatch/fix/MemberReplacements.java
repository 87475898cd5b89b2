package io.github.lambdabatch.fix;

import com.google.common.base.Strings;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/** Turns edits into replacements that Error Prone applies whole, however many findings offer them. */
final class MemberReplacements {
  private MemberReplacements() {}

  /** Adds the edits to the fix: one replacement for each member of the file that changes. */
  static void add(SourceEdits edits, Layout layout, CompilationUnitTree unit, SuggestedFix.Builder fix) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        tree.getImplementsClause().forEach(this::region);
        if (tree.getExtendsClause() != null) {
          region(tree.getExtendsClause());
        }
        return super.visitClass(tree, null);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        region(tree);
        return null;
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        // A field that goes takes its line along, and an empty one behind it.
        int end = layout.nextLine(layout.end(tree));
        region(layout.lineStart(layout.start(tree)), layout.source().startsWith("\n", end) ? end + 1 : end);
        return null;
      }

      private void region(Tree tree) {
        region(layout.start(tree), layout.end(tree));
      }

      private void region(int start, int end) {
        if (start < 0 || end < 0 || edits.countIn(start, end) == 0) {
          return;
        }
        int first = edits.firstIn(start, end);
        int last = edits.lastIn(start, end);
        String text = edits.apply(first, last);
        int same = unchangedLines(layout.source().substring(first, last), text);
        fix.replace(first + same, last, text.substring(same));
      }
    }.scan(unit, null);
  }

  /** Returns the length of the lines with which both texts begin: the compiler shows the first line that changes. */
  private static int unchangedLines(String before, String after) {
    return Strings.commonPrefix(before, after).lastIndexOf('\n') + 1;
  }
}
