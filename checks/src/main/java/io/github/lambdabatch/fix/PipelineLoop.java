package io.github.lambdabatch.fix;

import com.google.common.collect.Lists;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.handler.EventKind;
import java.util.ArrayList;
import java.util.List;

/** A {@code forEach} with a method reference, which is written as a loop when it has to report failures. */
final class PipelineLoop {
  private final ExpressionStatementTree statement;
  private final ExpressionTree records;
  private final List<MemberReferenceTree> stages;

  private PipelineLoop(ExpressionStatementTree statement, ExpressionTree records, List<MemberReferenceTree> stages) {
    this.statement = statement;
    this.records = records;
    this.stages = stages;
  }

  /** Returns whether the loop is one of these: a chain from the records to a {@code forEach}, by references only. */
  static boolean matches(Tree loop) {
    return loop instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).name.toString().startsWith("forEach")
        && call.getArguments().size() == 1
        && call.getArguments().get(0) instanceof MemberReferenceTree;
  }

  static PipelineLoop of(HandlerSource source, MethodInvocationTree loop, Types types) {
    if (!(source.pathOf(loop).getParentPath().getLeaf() instanceof ExpressionStatementTree statement)) {
      throw new Refusal("the records go through a stream that the fix cannot take apart");
    }
    List<MemberReferenceTree> stages = new ArrayList<>();
    stages.add((MemberReferenceTree) loop.getArguments().get(0));
    ExpressionTree receiver = ASTHelpers.getReceiver(loop);
    while (receiver instanceof MethodInvocationTree call && !isBatch(call, types)) {
      String name = ASTHelpers.getSymbol(call).name.toString();
      if (name.equals("map")
          && call.getArguments().size() == 1
          && call.getArguments().get(0) instanceof MemberReferenceTree stage) {
        stages.add(stage);
      } else if (!name.equals("stream") && !name.equals("parallelStream")) {
        break;
      }
      receiver = ASTHelpers.getReceiver(call);
    }
    if (receiver == null || !isBatch(receiver, types)) {
      throw new Refusal("the records go through a stream that the fix cannot take apart");
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
      BodyRewriter.Style style) {
    OuterTry outer = OuterTry.around(source, layout, statement.getExpression(), edits);
    String record = Names.unusedAt(source.pathOf(statement), kind.recordNoun(), "record", "item");
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
      lines.add(unit + "if (" + failures.isFilled() + ") {");
      lines.add(unit + unit + failures.report(record));
      lines.add(unit + unit + "continue;");
      lines.add(unit + "}");
    }
    lines.add(unit + "try {");
    lines.add(unit + unit + applied(layout, record) + ";");
    if (outer != null) {
      outer.catches(report).forEach(line -> lines.add(unit + line));
    }
    if (outer == null || !outer.catchesAll()) {
      lines.add(unit + "} catch (Exception " + exception + ") {");
      report.forEach(line -> lines.add(unit + unit + line));
    }
    lines.add(unit + "}");
    lines.add("}");
    edits.replace(layout.start(statement), layout.end(statement), String.join("\n" + indent, lines));
  }

  private String applied(Layout layout, String record) {
    String value = record;
    for (MemberReferenceTree stage : stages) {
      MethodSymbol method = ASTHelpers.getSymbol(stage);
      String qualifier = layout.text(stage.getQualifierExpression());
      boolean onType = ASTHelpers.getSymbol(stage.getQualifierExpression()) instanceof TypeSymbol;
      if (method.isConstructor()) {
        value = "new " + qualifier + "(" + value + ")";
      } else if (onType && !method.isStatic()) {
        value = value + "." + method.name + "()";
      } else {
        value = (qualifier.equals("this") ? "" : qualifier + ".") + method.name + "(" + value + ")";
      }
    }
    return value;
  }
}
