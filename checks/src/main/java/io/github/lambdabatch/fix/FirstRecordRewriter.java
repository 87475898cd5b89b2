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
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a handler that takes the first record of the batch loop over all of them. */
final class FirstRecordRewriter {
  private final HandlerSource source;
  private final Types types;
  private final Layout layout;
  private final SourceEdits edits;
  private final Names names;

  FirstRecordRewriter(HandlerSource source, Types types, Layout layout, SourceEdits edits, Names names) {
    this.source = source;
    this.types = types;
    this.layout = layout;
    this.edits = edits;
    this.names = names;
  }

  /** Returns the declaration of the record, after which everything up to the return is about it; or refuses. */
  VariableTree declaration() {
    if (source.analysis().firstRecords().size() != 1
        || !(source.handler().body() instanceof BlockTree body)
        || !(statementWithFirst(body) instanceof VariableTree declaration)
        || !layout.startsLine(declaration)
        || !declaresRecord(declaration) && !isReadOff(declaration.getInitializer())) {
      throw new Refusal("the first record is not in a variable of its own");
    }
    if (declaresRecord(declaration) && EventKind.ofRecord(ASTHelpers.getType(declaration), types).isEmpty()) {
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

  /** The expression for the first record. */
  private Tree first() {
    return source.analysis().firstRecords().iterator().next();
  }

  private @Nullable StatementTree statementWithFirst(BlockTree body) {
    return body.getStatements().stream().filter(s -> HandlerSource.contains(s, first())).findFirst().orElse(null);
  }

  private boolean declaresRecord(VariableTree declaration) {
    return declaration.getInitializer() == first();
  }

  /** Whether the expression reads something off the first record, which it takes out of a list in any case. */
  private boolean isReadOff(ExpressionTree initializer) {
    ExpressionTree part = ASTHelpers.stripParentheses(initializer);
    while (part != first()
        && part instanceof MethodInvocationTree call
        && HarmlessMethods.contains(ASTHelpers.getSymbol(call))) {
      part = ASTHelpers.getReceiver(call);
    }
    if (part != first() || !(part instanceof MethodInvocationTree taken) || ASTHelpers.getReceiver(taken) == null) {
      return false;
    }
    return types.closure(ASTHelpers.getType(ASTHelpers.getReceiver(taken))).stream()
        .anyMatch(type -> type.tsym.getQualifiedName().contentEquals("java.lang.Iterable"));
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

  /** Returns a name that nothing in the handler has. */
  private String nameOfRecord(EventKind kind) {
    return Names.unused(List.of(source.callableAround(source.handler().body())), kind.recordNoun(), "record");
  }

  private boolean reportsThemselves(List<? extends StatementTree> statements, FailureList failures) {
    return !failures.returnsOnTheSpot() && Names.isUsedIn(statements, failures.variable());
  }

  /** Writes the loop around the statements. */
  void rewrite(VariableTree declaration, FailureList failures, FailureLog log, BodyRewriter.Style style) {
    ExpressionTree records = ASTHelpers.getReceiver((MethodInvocationTree) first());
    List<? extends StatementTree> statements = statementsAbout(declaration);
    EventKind kind = source.handler().kind();
    boolean declares = declaresRecord(declaration);
    String type = declares ? layout.typeOf(declaration) : names.nestedType(kind.recordClass());
    String record = declares ? declaration.getName().toString() : nameOfRecord(kind);
    String exception = Names.unusedAt(source.pathOf(statements.get(0)), "e", "exception", "failure");
    String indent = layout.indentOf(declaration);
    String unit = layout.unit();
    List<String> head = new ArrayList<>();
    head.add("for (" + type + " " + record + " : " + layout.text(records) + ") {");
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
    if (!declares) {
      String before = layout.source().substring(layout.start(declaration), layout.start(first()));
      head.add(unit + unit + before + record + layout.source().substring(layout.end(first()), layout.end(declaration)));
    }
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
