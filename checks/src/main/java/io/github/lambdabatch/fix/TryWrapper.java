package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@code try} around what can fail in a loop's body: the smallest change that catches it all. */
final class TryWrapper {
  private final HandlerSource source;
  private final Layout layout;
  private final SourceEdits edits;
  private final RecordLoop loop;
  private final FailureLog log;
  private final Names names;
  private final List<String> head = new ArrayList<>();

  TryWrapper(
      HandlerSource source, Layout layout, SourceEdits edits, Names names, RecordLoop loop, FailureLog log) {
    this.log = log;
    this.source = source;
    this.layout = layout;
    this.edits = edits;
    this.names = names;
    this.loop = loop;
    if (loop.extraction() != null) {
      String type = ASTHelpers.getType(loop.extraction()).tsym.getQualifiedName().toString();
      head.add(names.nestedType(type) + " " + loop.record() + " = " + layout.text(loop.extraction()) + ";");
      edits.replace(layout.start(loop.extraction()), layout.end(loop.extraction()), loop.record());
    }
  }

  /** Puts statements at the start of the body. */
  void guard(List<String> lines) {
    head.addAll(lines);
  }

  /** Writes what stands at the start of the body, where nothing has to be wrapped. */
  void finish() {
    if (!head.isEmpty()) {
      if (isMultiLineBlock()) {
        insertHead();
      } else {
        rebuild(List.of(), "");
      }
    }
  }

  /** Catches what the origins throw; all that the body throws, if anything may come from elsewhere. */
  void wrap(Set<Tree> origins, boolean everything, List<String> report) {
    String name = Names.unusedAt(source.pathOf(loop.body()), "e", "exception", "failure");
    OuterTry outer = OuterTry.around(source, layout, loop.tree(), edits, names);
    if (outer == null && !everything && isMultiLineBlock()) {
      TryTree inner = tryThatHolds(origins);
      if (inner != null) {
        insertHead();
        addCatch(inner, report);
        return;
      }
      if (extendTry(origins)) {
        return;
      }
    }
    wrapWhole(name, report, outer);
  }

  private void wrapWhole(String name, List<String> report, @Nullable OuterTry outer) {
    List<String> clauses = new ArrayList<>();
    if (outer != null) {
      clauses.addAll(outer.catches(report, exception -> log.lines(exception, loop.record())));
    }
    if (outer == null || !outer.catchesAll()) {
      clauses.add("} catch (Exception " + name + ") {");
      logged(name, report).forEach(line -> clauses.add(layout.unit() + line));
    }
    clauses.add("}");
    if (isMultiLineBlock()) {
      insertHead();
      String indent = layout.indentOf(loop.statements().get(0));
      int from = bodyStart();
      int to = layout.lineStart(layout.closingBrace((BlockTree) loop.body()));
      edits.insert(from - 1, "\n" + indent + "try {");
      edits.indent(from, to, layout.unit());
      edits.insert(to, Statements.join(clauses, indent) + "\n");
    } else {
      rebuild(clauses, "try {");
    }
  }

  private List<String> logged(String exception, List<String> report) {
    List<String> lines = new ArrayList<>(log.lines(exception, loop.record()));
    lines.addAll(report);
    return lines;
  }

  /** A block whose statements stand on lines of their own. */
  private boolean isMultiLineBlock() {
    if (!(loop.body() instanceof BlockTree block) || loop.statements().isEmpty()) {
      return false;
    }
    int open = loop.declaration() == null ? layout.start(block) + 1 : layout.end(loop.declaration());
    String rest = layout.source().substring(open, layout.nextLine(open)).strip();
    int brace = layout.closingBrace(block);
    return (rest.isEmpty() || rest.startsWith("//"))
        && layout.source().substring(layout.lineStart(brace), brace).isBlank();
  }

  /** Returns the offset of the first line behind the brace, or behind the declaration of the record. */
  private int bodyStart() {
    int open = loop.declaration() == null ? layout.start(loop.body()) + 1 : layout.end(loop.declaration());
    return layout.nextLine(open);
  }

  private void insertHead() {
    if (!head.isEmpty()) {
      String indent = layout.indentOf(loop.statements().get(0));
      edits.insert(bodyStart() - 1, "\n" + Statements.join(head, indent));
    }
  }

  /** Writes a short body anew: a statement without braces, a block on one line, the expression of a lambda. */
  private void rebuild(List<String> clauses, String opening) {
    int start = layout.start(loop.body());
    int end = layout.end(loop.body());
    // Neither what would stand before it nor the catch around it could name a record that the body declares.
    boolean recordIsLater = loop.declaration() != null;
    if (recordIsLater || edits.countIn(start, end) > (loop.extraction() == null ? 0 : 1)) {
      throw new Refusal("the loop's body is too dense to be edited");
    }
    Tree anchor = loop.lambda() == null ? loop.tree() : loop.lambda();
    String indent = layout.indentOf(anchor);
    String text = edits.apply(start, end);
    edits.discardIn(start, end);
    String inner = loop.body() instanceof BlockTree ? text.substring(1, text.length() - 1).strip() : text;
    if (!(loop.body() instanceof StatementTree)) {
      inner += ";";
    }
    String inside = indent + layout.unit();
    String work = inside + (opening.isEmpty() ? "" : layout.unit());
    StringBuilder out = new StringBuilder("{\n");
    if (!head.isEmpty()) {
      out.append(Statements.join(head, inside)).append('\n');
    }
    if (!opening.isEmpty()) {
      out.append(inside).append(opening).append('\n');
    }
    out.append(work).append(Statements.reindent(inner, layout.indentOf(loop.body()), work)).append('\n');
    if (!clauses.isEmpty()) {
      out.append(Statements.join(clauses, inside)).append('\n');
    }
    out.append(indent).append('}');
    int from = start;
    if (loop.lambda() == null) {
      int header = loop.headerEnd(layout);
      String comment = layout.source().substring(header, start).strip();
      if (!comment.isEmpty()) {
        // The brace opens before the comment that stands between the loop's header and its body.
        out.insert(1, (layout.isAtLineEnd(header) ? "\n" + inside : " ") + comment);
      }
      from = header;
      out.insert(0, ' ');
    }
    edits.replace(from, end, out.toString());
  }

  /** Returns the one statement of the body that is a {@code try} and holds everything that fails. */
  private @Nullable TryTree tryThatHolds(Set<Tree> origins) {
    for (StatementTree statement : loop.statements()) {
      if (statement instanceof TryTree tree && origins.stream().allMatch(origin -> isTriedBy(tree, origin))) {
        if (tree.getCatches().stream().anyMatch(clause -> BodyRewriter.isGeneral(clause, false))) {
          throw new Refusal("what leaves the loop is no exception, and the fix would not catch it either");
        }
        return tree;
      }
    }
    return null;
  }

  /** Returns the last catch of the try that holds all that fails, if it reports and asks nothing of its exception. */
  @Nullable CatchTree catchToWiden(Set<Tree> origins, OwnGuard own) {
    TryTree tree = isTried() ? null : tryThatHolds(origins);
    if (tree == null || tree.getCatches().isEmpty()) {
      return null;
    }
    CatchTree last = tree.getCatches().get(tree.getCatches().size() - 1);
    Symbol exception = ASTHelpers.getSymbol(last.getParameter());
    boolean[] asks = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        asks[0] |= ASTHelpers.getSymbol(select.getExpression()) == exception;
        return super.visitMemberSelect(select, null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        asks[0] |=
            !HarmlessMethods.contains(ASTHelpers.getSymbol(call))
                && call.getArguments().stream().anyMatch(argument -> ASTHelpers.getSymbol(argument) == exception);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(last.getBlock(), null);
    boolean isLast = loop.statements().get(loop.statements().size() - 1) == tree || CatchExits.isLeft(last.getBlock());
    return isLast && own.reports(last.getBlock()) && !asks[0] ? last : null;
  }

  /** Lets the catch take all exceptions. */
  void widen(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    edits.replace(layout.start(type), layout.end(type), "Exception");
  }

  private static boolean isTriedBy(TryTree tree, Tree origin) {
    return HandlerSource.contains(tree.getBlock(), origin)
        || tree.getResources().stream().anyMatch(resource -> HandlerSource.contains(resource, origin));
  }

  private void addCatch(TryTree tree, List<String> report) {
    TreePath path = source.pathOf(tree);
    String name = Names.unusedAt(path, "e", "exception", "failure");
    List<? extends CatchTree> catches = tree.getCatches();
    Tree last = catches.isEmpty() ? tree.getBlock() : catches.get(catches.size() - 1);
    String indent = layout.indentOf(tree);
    List<String> lines = logged(name, report);
    boolean isLast = loop.statements().get(loop.statements().size() - 1) == tree;
    String end = lines.get(lines.size() - 1);
    if (!isLast && !end.equals("break;") && !end.startsWith("return ")) {
      // What follows the try did not run after such a failure, and must not run now.
      lines.add(loop.next());
    }
    if (last instanceof CatchTree clause && doesOnly(clause, lines)) {
      Tree type = clause.getParameter().getType();
      edits.replace(layout.start(type), layout.end(type), "Exception");
      return;
    }
    edits.insert(
        layout.end(last),
        " catch (Exception "
            + name
            + ") {\n"
            + Statements.join(lines, indent + layout.unit())
            + "\n"
            + indent
            + "}");
  }

  /** Whether the clause does the same by now as one for all exceptions would. */
  private boolean doesOnly(CatchTree clause, List<String> lines) {
    BlockTree block = clause.getBlock();
    String body = edits.apply(layout.start(block) + 1, layout.closingBrace(block));
    return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList().equals(lines);
  }

  /** Whether the {@code try} at the end of the body can begin earlier, where its last catch reports everything already. */
  boolean canExtendTry(Set<Tree> origins) {
    return isMultiLineBlock() && !isTried() && firstToMove(origins) != null;
  }

  /** Whether there is a try around the loop, which may move into it. */
  private boolean isTried() {
    for (Tree tree : source.pathOf(loop.tree()).getParentPath()) {
      if (tree instanceof TryTree outer && !outer.getCatches().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Lets the {@code try} at the end of the body begin earlier, where that can be. */
  private boolean extendTry(Set<Tree> origins) {
    StatementTree first = firstToMove(origins);
    if (first == null) {
      return false;
    }
    TryTree tree = (TryTree) loop.statements().get(loop.statements().size() - 1);
    insertHead();
    int from = layout.lineStart(layout.start(first));
    int line = layout.lineStart(layout.start(tree));
    edits.insert(from - 1, "\n" + layout.indentOf(tree) + "try {");
    edits.indent(from, line, layout.unit());
    edits.delete(line, layout.nextLine(layout.start(tree.getBlock()) + 1));
    return true;
  }

  /** Returns the first of the statements before the {@code try} that has to move into it; null where it cannot. */
  private @Nullable StatementTree firstToMove(Set<Tree> origins) {
    List<? extends StatementTree> body = loop.statements();
    boolean onlyUnchecked = !source.mayThrowChecked(loop.body());
    if (!(body.get(body.size() - 1) instanceof TryTree tree)
        || !tree.getResources().isEmpty()
        || tree.getCatches().stream().noneMatch(clause -> BodyRewriter.isGeneral(clause, onlyUnchecked))) {
      return null;
    }
    List<? extends StatementTree> before = body.subList(0, body.size() - 1);
    StatementTree first = before.stream().filter(s -> holdsAny(s, origins)).findFirst().orElse(null);
    int open = layout.start(tree.getBlock()) + 1;
    return first != null
            && !holdsAny(tree, origins)
            && !usesLater(tree, before.subList(before.indexOf(first), before.size()))
            && layout.startsLine(first)
            && layout.startsLine(tree)
            && layout.source().substring(open, layout.nextLine(open)).isBlank()
        ? first
        : null;
  }

  private static boolean holdsAny(Tree tree, Set<Tree> origins) {
    return origins.stream().anyMatch(origin -> HandlerSource.contains(tree, origin));
  }

  /** Whether the catch or finally blocks use a variable that the statements declare. */
  private static boolean usesLater(TryTree tree, List<? extends StatementTree> moved) {
    Set<Symbol> declared = HandlerSource.declaredIn(moved);
    boolean[] found = new boolean[1];
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void visitIdentifier(IdentifierTree identifier, Void unused) {
            found[0] |= declared.contains(ASTHelpers.getSymbol(identifier));
            return null;
          }
        };
    scanner.scan(tree.getCatches(), null);
    scanner.scan(tree.getFinallyBlock(), null);
    return found[0];
  }
}
