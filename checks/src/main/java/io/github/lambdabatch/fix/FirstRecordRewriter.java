package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.handler.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a handler that takes the first record of the batch loop over all of them. */
final class FirstRecordRewriter {
  private final HandlerSource source;
  private final Types types;
  private final Layout layout;
  private final SourceEdits edits;

  FirstRecordRewriter(HandlerSource source, Types types, Layout layout, SourceEdits edits) {
    this.source = source;
    this.types = types;
    this.layout = layout;
    this.edits = edits;
  }

  /** Returns the declaration of the record, after which everything up to the return is about it; or refuses. */
  VariableTree declaration() {
    Tree first = source.analysis().firstRecords().iterator().next();
    Tree parent = source.pathOf(first).getParentPath().getLeaf();
    if (source.analysis().firstRecords().size() != 1
        || !(parent instanceof VariableTree declaration)
        || !(source.handler().body() instanceof BlockTree body)
        || !body.getStatements().contains(declaration)
        || declaration.getInitializer() != first
        || !layout.startsLine(declaration)) {
      throw new Refusal("the first record is not in a variable of its own");
    }
    if (EventKind.ofRecord(ASTHelpers.getType(declaration), types).isEmpty()) {
      throw new Refusal("the first record is in a variable of another type");
    }
    List<? extends StatementTree> statements = statementsAbout(declaration);
    if (statements.isEmpty() || statements.stream().anyMatch(FirstRecordRewriter::leavesOrCatches)) {
      throw new Refusal("what is done with the first record cannot be repeated as it is");
    }
    if (!layout.endsLine(declaration) || !layout.endsLine(statements.get(statements.size() - 1))) {
      throw new Refusal("what is done with the first record does not stand on lines of its own");
    }
    if (isUsedIn(end(body), declared(declaration, statements))) {
      throw new Refusal("the handler returns something of the first record");
    }
    return declaration;
  }

  private List<? extends StatementTree> statementsAbout(VariableTree declaration) {
    List<? extends StatementTree> all = ((BlockTree) source.handler().body()).getStatements();
    int end = all.get(all.size() - 1) instanceof ReturnTree ? all.size() - 1 : all.size();
    return all.subList(all.indexOf(declaration) + 1, end);
  }

  private static boolean leavesOrCatches(Tree statement) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public Void visitTry(TryTree tree, Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }
    }.scan(statement, null);
    return found[0];
  }

  private static Set<Symbol> declared(VariableTree declaration, List<? extends StatementTree> statements) {
    Set<Symbol> symbols = HandlerSource.declaredIn(statements);
    symbols.add(ASTHelpers.getSymbol(declaration));
    return symbols;
  }

  private static List<StatementTree> end(BlockTree body) {
    StatementTree last = body.getStatements().get(body.getStatements().size() - 1);
    return last instanceof ReturnTree ? List.of(last) : List.of();
  }

  private static boolean isUsedIn(List<StatementTree> statements, Set<Symbol> symbols) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        found[0] |= symbols.contains(ASTHelpers.getSymbol(tree));
        return null;
      }
    }.scan(statements, null);
    return found[0];
  }

  private boolean reportsThemselves(List<? extends StatementTree> statements, FailureList failures) {
    return !failures.returnsOnTheSpot() && Names.isUsedIn(statements, failures.variable());
  }

  /** Writes the loop around the statements. */
  void rewrite(VariableTree declaration, FailureList failures, FailureLog log, BodyRewriter.Style style) {
    ExpressionTree records = ASTHelpers.getReceiver((MethodInvocationTree) declaration.getInitializer());
    List<? extends StatementTree> statements = statementsAbout(declaration);
    String record = declaration.getName().toString();
    String exception = Names.unusedAt(source.pathOf(statements.get(0)), "e", "exception", "failure");
    String indent = layout.indentOf(declaration);
    String unit = layout.unit();
    List<String> head = new ArrayList<>();
    head.add("for (" + layout.typeOf(declaration) + " " + record + " : " + layout.text(records) + ") {");
    if (style == BodyRewriter.Style.REPORT_REST) {
      head.add(unit + "if (" + failures.isFilled() + ") {");
      head.add(unit + unit + failures.report(record));
      head.add(unit + unit + "continue;");
      head.add(unit + "}");
    } else if (style == BodyRewriter.Style.STOP && reportsThemselves(statements, failures)) {
      head.add(unit + "if (" + failures.isFilled() + ") {");
      head.add(unit + unit + "break;");
      head.add(unit + "}");
    }
    head.add(unit + "try {");
    edits.replace(layout.start(declaration), layout.end(declaration), String.join("\n" + indent, head));

    List<String> tail = new ArrayList<>();
    tail.add(unit + "} catch (Exception " + exception + ") {");
    log.lines(exception, record).forEach(line -> tail.add(unit + unit + line));
    tail.add(unit + unit + failures.report(record));
    if (style == BodyRewriter.Style.STOP && !failures.returnsOnTheSpot()) {
      tail.add(unit + unit + "break;");
    }
    tail.add(unit + "}");
    tail.add("}");
    StatementTree last = statements.get(statements.size() - 1);
    int from = layout.nextLine(layout.end(declaration));
    int to = layout.nextLine(layout.end(last));
    edits.indent(from, to, unit + unit);
    edits.insert(to, Statements.join(tail, indent) + "\n");
  }
}
