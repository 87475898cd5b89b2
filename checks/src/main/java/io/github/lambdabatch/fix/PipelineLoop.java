package io.github.lambdabatch.fix;

import com.google.common.collect.Lists;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.handler.EventKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * A {@code forEach} whose function does not get the record itself, or is a method reference: it is written as a loop
 * when it has to report failures, so that the record is at hand.
 */
final class PipelineLoop {
  private record Stage(boolean filters, ExpressionTree function) {}

  private final ExpressionStatementTree statement;
  private final ExpressionTree records;
  private final List<Stage> stages;

  private PipelineLoop(ExpressionStatementTree statement, ExpressionTree records, List<Stage> stages) {
    this.statement = statement;
    this.records = records;
    this.stages = stages;
  }

  /** Returns whether the loop is one of these, rather than one that can be edited in place. */
  static boolean matches(Tree loop, Types types) {
    if (!(loop instanceof MethodInvocationTree call)
        || !ASTHelpers.getSymbol(call).name.toString().startsWith("forEach")
        || call.getArguments().size() != 1) {
      return false;
    }
    Tree function = call.getArguments().get(0);
    return function instanceof MemberReferenceTree
        || function instanceof LambdaExpressionTree lambda
            && lambda.getBody() instanceof ExpressionTree
            && EventKind.ofRecord(ASTHelpers.getType(lambda.getParameters().get(0)), types).isEmpty();
  }

  static PipelineLoop of(HandlerSource source, MethodInvocationTree loop, Types types) {
    Refusal refusal = new Refusal("the records go through a stream that the fix cannot take apart");
    if (!(source.pathOf(loop).getParentPath().getLeaf() instanceof ExpressionStatementTree statement)) {
      throw refusal;
    }
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage(false, loop.getArguments().get(0)));
    ExpressionTree receiver = ASTHelpers.getReceiver(loop);
    while (receiver instanceof MethodInvocationTree call && !isBatch(call, types)) {
      String name = ASTHelpers.getSymbol(call).name.toString();
      switch (name) {
        case "map" -> stages.add(new Stage(false, call.getArguments().get(0)));
        case "filter" -> stages.add(new Stage(true, call.getArguments().get(0)));
        case "stream", "parallelStream" -> {
          // The loop that is written goes over the records themselves.
        }
        default -> throw refusal;
      }
      receiver = ASTHelpers.getReceiver(call);
    }
    if (receiver == null || !isBatch(receiver, types)) {
      throw refusal;
    }
    return new PipelineLoop(statement, receiver, Lists.reverse(stages));
  }

  private static boolean isBatch(ExpressionTree tree, Types types) {
    return types.closure(ASTHelpers.getType(tree)).stream()
        .anyMatch(
            t ->
                t.tsym.getQualifiedName().contentEquals("java.lang.Iterable")
                    && t.getTypeArguments().size() == 1
                    && EventKind.ofRecord(t.getTypeArguments().head, types).isPresent());
  }

  /** Writes the loop. */
  void rewrite(
      HandlerSource source,
      Layout layout,
      SourceEdits edits,
      Names names,
      EventKind kind,
      FailureList failures,
      FailureLog log,
      BodyRewriter.Style style) {
    OuterTry outer = OuterTry.around(source, layout, statement.getExpression(), edits, names);
    String record = Names.unusedBeside(fieldsInUse(), source.pathOf(statement), recordName(kind), "record", "item");
    String exception = Names.unusedAt(source.pathOf(statement), "e", "exception", "failure");
    String indent = layout.indentOf(statement);
    String unit = layout.unit();
    List<String> report = new ArrayList<>(List.of(failures.report(record)));
    if (style == BodyRewriter.Style.STOP) {
      report.add("break;");
    }
    List<String> lines = new ArrayList<>();
    lines.add("for (" + names.nestedType(kind.recordClass()) + " " + record + " : " + layout.text(records) + ") {");
    if (style == BodyRewriter.Style.REPORT_REST) {
      new OtherFailures(source, statement.getExpression(), failures).refuseToAsk();
      lines.add(unit + "if (" + failures.isFilled() + ") {");
      lines.add(unit + unit + failures.report(record));
      lines.add(unit + unit + "continue;");
      lines.add(unit + "}");
    }
    lines.add(unit + "try {");
    body(layout, record).forEach(line -> lines.add(unit + unit + line));
    if (outer != null) {
      outer.catches(report, caught -> log.lines(caught, record)).forEach(line -> lines.add(unit + line));
    }
    if (outer == null || !outer.catchesAll()) {
      lines.add(unit + "} catch (Exception " + exception + ") {");
      log.lines(exception, record).forEach(line -> lines.add(unit + unit + line));
      report.forEach(line -> lines.add(unit + unit + line));
    }
    lines.add(unit + "}");
    lines.add("}");
    // The stages of the stream, between which comments stand, are one statement now.
    String loop = String.join("\n", lines);
    List<String> comments = layout.commentsIn(statement).stream().filter(comment -> !loop.contains(comment)).toList();
    lines.addAll(0, comments);
    edits.replace(layout.start(statement), layout.end(statement), String.join("\n" + indent, lines));
  }

  /** Returns the name that the stream has for a record, if it has one. */
  private String recordName(EventKind kind) {
    if (stages.get(0).function() instanceof LambdaExpressionTree lambda
        && !lambda.getParameters().get(0).getName().isEmpty()) {
      return lambda.getParameters().get(0).getName().toString();
    }
    return kind.recordNoun();
  }

  /** Returns the names of the fields that the stages use, which the record must not hide. */
  private Set<String> fieldsInUse() {
    Set<String> names = new HashSet<>();
    for (Stage stage : stages) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
          if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable && variable.getKind() == ElementKind.FIELD) {
            names.add(variable.name.toString());
          }
          return null;
        }
      }.scan(stage.function(), null);
    }
    return names;
  }

  private List<String> body(Layout layout, String record) {
    List<String> lines = new ArrayList<>();
    AppliedFunction value = AppliedFunction.ofName(record);
    for (Stage stage : stages) {
      AppliedFunction applied = value.applied(stage.function(), layout);
      if (stage.filters()) {
        if (!value.isRepeatable()) {
          throw new Refusal("the stream filters what it has computed from a record");
        }
        lines.add("if (" + applied.negated() + ") {");
        lines.add(layout.unit() + "continue;");
        lines.add("}");
      } else {
        value = applied;
      }
    }
    lines.add(value.text() + ";");
    return lines;
  }
}
