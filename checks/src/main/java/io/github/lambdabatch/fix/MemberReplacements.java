package io.github.lambdabatch.fix;

import com.google.common.base.Strings;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.util.Context;
import java.util.HashSet;
import java.util.Set;

/**
 * Turns the edits of a file into one replacement for each of its members that changes.
 *
 * <p>It refuses where edits would be lost or would overlap, and where the text that they leave is no Java, as far
 * as can be told without its types, or lacks a comment: then the file is written in a way that the edits were not made
 * for.
 */
final class MemberReplacements extends TreeScanner<Void, Void> {
  private static final String LAYOUT = "the file is laid out in a way that the fix does not know";

  private final Layout layout;
  private final SourceEdits edits;
  private final SuggestedFix.Builder fix;
  private final SourceEdits made;
  private int taken;

  private MemberReplacements(Layout layout, SourceEdits edits, SuggestedFix.Builder fix) {
    this.layout = layout;
    this.edits = edits;
    this.fix = fix;
    this.made = new SourceEdits(layout.source());
  }

  /** Adds the replacements to the fix. */
  static void add(
      SourceEdits edits, Layout layout, CompilationUnitTree unit, SuggestedFix.Builder fix, Context context) {
    int all = edits.countIn(0, layout.source().length());
    if (all == 0) {
      return;
    }
    MemberReplacements replacements = new MemberReplacements(layout, edits, fix);
    replacements.scan(unit, null);
    String text = replacements.made.apply(0, layout.source().length());
    CompilationUnitTree after = Syntax.parse(text, unit.getSourceFile(), context);
    if (replacements.taken != all || after == null) {
      throw new Refusal(LAYOUT);
    }
    refuseUnlessSound(unit, after);
    if (!commentsIn(text, context).containsAll(commentsIn(layout.source(), context))) {
      throw new Refusal("a comment would be lost");
    }
  }

  /** Returns the comments of a file, without the white space in them, which may move. */
  private static Set<String> commentsIn(String text, Context context) {
    Set<String> comments = new HashSet<>();
    Layout.commentsIn(text, context).forEach(comment -> comments.add(comment.replaceAll("\\s+", " ")));
    return comments;
  }

  private static void refuseUnlessSound(CompilationUnitTree before, CompilationUnitTree after) {
    if (!Completion.isSound(after)) {
      throw new Refusal("the statements of the handler end in ways that the fix does not know");
    }
    Set<String> misused = Scopes.misusedIn(after);
    if (!misused.isEmpty() && !Scopes.misusedIn(before).containsAll(misused)) {
      throw new Refusal("the variables of the handler are declared in ways that the fix does not know");
    }
  }

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
    if (!layout.startsLine(tree) || !layout.endsLine(tree)) {
      region(tree);
      return null;
    }
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
    taken += edits.countIn(start, end);
    int first = edits.firstIn(start, end);
    if (first > start && layout.source().charAt(first - 1) == '\n') {
      // A line moves only with the line break before it.
      first--;
    }
    int last = edits.lastIn(start, end);
    if (layout.source().startsWith("\r\n", first - 1)) {
      first--;
    }
    if (layout.source().startsWith("\r\n", last - 1)) {
      last++;
    }
    String text = edits.apply(first, last);
    if (layout.source().contains("\r\n")) {
      text = text.replace("\r", "").replace("\n", "\r\n");
    }
    int same = unchangedLines(layout.source().substring(first, last), text);
    fix.replace(first + same, last, text.substring(same));
    made.replace(first + same, last, text.substring(same));
  }

  /** Returns the length of the lines with which both texts begin: the compiler shows the first line that changes. */
  private static int unchangedLines(String before, String after) {
    return Strings.commonPrefix(before, after).lastIndexOf('\n') + 1;
  }
}
