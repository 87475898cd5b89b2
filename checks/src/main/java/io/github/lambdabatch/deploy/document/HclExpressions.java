package io.github.lambdabatch.deploy.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.AttributeAccessExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.CollectionValueExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ConditionalExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ExprTermContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ExpressionTermContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.FunctionCallContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.FunctionCallExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.IndexAccessExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.LegacyIndexAttributeExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.LiteralExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ObjectContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ObjectelemContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ParentheticalExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.QuotedTemplateContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.QuotedTemplatePartContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.TemplateExpressionContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.VariableExpressionContext;

/** Makes nodes of the expressions of HCL, as {@link HclReader} describes them. */
final class HclExpressions {
  /** Functions that change a value's type and nothing that is asked for. */
  private static final ImmutableSet<String> CONVERSIONS =
      ImmutableSet.of("tolist", "toset", "tomap", "tostring", "tobool", "tonumber");

  private final int linesBefore;

  HclExpressions(int linesBefore) {
    this.linesBefore = linesBefore;
  }

  /** Returns the node of the expression. */
  Node read(ExpressionContext expression) {
    if (expression instanceof ExpressionTermContext term) {
      return read(term.exprTerm());
    }
    if (expression instanceof ConditionalExpressionContext) {
      ImmutableList.Builder<Node> choices = ImmutableList.builder();
      addChoices(expression, choices);
      return new Node.Sequence(choices.build(), line(expression), HclReader.CONDITIONAL);
    }
    return unknown(expression);
  }

  /** Adds what a conditional may be, its condition's choices included: a chain may be read from either end. */
  private void addChoices(ExpressionContext expression, ImmutableList.Builder<Node> choices) {
    if (!(expression instanceof ConditionalExpressionContext conditional)) {
      choices.add(read(expression));
      return;
    }
    if (conditional.expression(0) instanceof ConditionalExpressionContext) {
      addChoices(conditional.expression(0), choices);
    }
    addChoices(conditional.expression(1), choices);
    addChoices(conditional.expression(2), choices);
  }

  private Node read(ExprTermContext term) {
    if (term instanceof TemplateExpressionContext template
        && template.templateExpr() instanceof QuotedTemplateContext quoted) {
      return read(quoted.quotedTemplatePart(), quoted);
    }
    if (term instanceof LiteralExpressionContext literal) {
      String text = literal.literalValue().NULL() != null ? "" : literal.getText();
      return new Node.Scalar(text, line(term), "");
    }
    if (term instanceof ParentheticalExpressionContext parenthetical) {
      return read(parenthetical.expression());
    }
    if (term instanceof CollectionValueExpressionContext collection) {
      return collection.collectionValue().tuple() != null
          ? sequence(collection.collectionValue().tuple().expression(), line(term), "")
          : object(collection.collectionValue().object());
    }
    if (term instanceof FunctionCallExpressionContext call) {
      return converted(call.functionCall());
    }
    return reference(term).orElseGet(() -> unknown(term));
  }

  private Node read(List<QuotedTemplatePartContext> parts, ParserRuleContext template) {
    ImmutableList.Builder<Node> nodes = ImmutableList.builder();
    for (QuotedTemplatePartContext part : parts) {
      nodes.add(
          part.stringLiteral() != null
              ? segment(part.getText(), part)
              : read(part.templateInterpolation().expression()));
    }
    ImmutableList<Node> all = nodes.build();
    return switch (all.size()) {
      case 0 -> new Node.Scalar("", line(template), "");
      case 1 -> all.get(0);
      default -> new Node.Sequence(all, line(template), HclReader.TEMPLATE);
    };
  }

  /** Returns the object's mapping; where a key is computed, nothing is known of the object. */
  private Node object(ObjectContext object) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (ObjectelemContext element : object.objectelem()) {
      Optional<String> key = key(element);
      if (key.isEmpty()) {
        return unknown(object);
      }
      List<ExpressionContext> expressions = element.expression();
      entries.putIfAbsent(key.get(), read(expressions.get(expressions.size() - 1)));
    }
    return new Node.Mapping(ImmutableMap.copyOf(entries), line(object), "");
  }

  private Optional<String> key(ObjectelemContext element) {
    if (element.LPAREN() != null) {
      return Optional.empty();
    }
    if (element.qualifiedIdentifier() != null) {
      List<?> names = element.qualifiedIdentifier().Identifier();
      String name = HclPreparation.original(element.qualifiedIdentifier().getText());
      return names.size() == 1 ? Optional.of(name) : Optional.empty();
    }
    if (element.NULL() != null) {
      return Optional.of(element.NULL().getText());
    }
    return element.QUOTE().isEmpty()
        ? read(element.expression(0)).text()
        : read(element.quotedTemplatePart(), element).text();
  }

  private Node converted(FunctionCallContext call) {
    boolean conversion = CONVERSIONS.contains(call.functionName().getText()) && call.arguments() != null;
    return conversion && call.arguments().getChildCount() == 1 ? read(call.arguments().expression(0)) : unknown(call);
  }

  /** Returns the segments of a reference, computed indexes as expressions; nothing if it does not begin with a name. */
  private Optional<Node> reference(ExprTermContext term) {
    List<Node> segments = new ArrayList<>();
    ExprTermContext rest = term;
    while (!(rest instanceof VariableExpressionContext)) {
      if (rest instanceof AttributeAccessExpressionContext access) {
        segments.add(segment(access.getAttr().Identifier().getText(), access));
        rest = access.exprTerm();
      } else if (rest instanceof LegacyIndexAttributeExpressionContext access) {
        segments.add(segment(access.legacyIndexAttr().NumericLiteral().getText(), access));
        rest = access.exprTerm();
      } else if (rest instanceof IndexAccessExpressionContext access) {
        Node index = read(access.index().expression());
        segments.add(index.text().isPresent() ? index : unknown(access));
        rest = access.exprTerm();
      } else {
        return Optional.empty();
      }
    }
    segments.add(segment(rest.getText(), rest));
    ImmutableList<Node> inOrder = ImmutableList.copyOf(Lists.reverse(segments));
    return Optional.of(new Node.Sequence(inOrder, line(term), HclReader.REFERENCE));
  }

  private Node segment(String text, ParserRuleContext context) {
    return new Node.Scalar(HclPreparation.original(text), line(context), "");
  }

  private Node sequence(List<ExpressionContext> items, int line, String tag) {
    return new Node.Sequence(items.stream().map(this::read).collect(ImmutableList.toImmutableList()), line, tag);
  }

  private Node unknown(ParserRuleContext context) {
    return new Node.Scalar("", line(context), HclReader.EXPRESSION);
  }

  private int line(ParserRuleContext context) {
    return context.getStart().getLine() + linesBefore;
  }
}
