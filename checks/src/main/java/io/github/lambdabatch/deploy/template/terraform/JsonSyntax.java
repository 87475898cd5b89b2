package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.lambdabatch.deploy.document.HclReader;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of a {@code .tf.json} document what the same in HCL would be read as. */
final class JsonSyntax {
  /** How many labels the blocks have that are of interest. */
  private static final ImmutableMap<String, Integer> LABELS =
      ImmutableMap.of("resource", 2, "data", 2, "module", 1, "variable", 1, "locals", 0);

  private JsonSyntax() {}

  /** Returns the document's blocks. */
  static Node read(Node root) {
    ImmutableMap.Builder<String, Node> blocks = ImmutableMap.builder();
    LABELS.forEach(
        (type, labels) ->
            root.get(type).ifPresent(block -> blocks.put(type, joined(ImmutableList.of(block), labels, block.line()))));
    return new Node.Mapping(blocks.buildOrThrow(), root.line(), "");
  }

  /** Joins blocks, each of which may be given as a list of blocks, down to their last label. */
  private static Node joined(List<Node> nodes, int labels, int line) {
    Map<String, List<Node>> byKey = new LinkedHashMap<>();
    for (Node node : nodes) {
      for (Node block : node instanceof Node.Sequence ? node.items() : ImmutableList.of(node)) {
        block.entries().forEach((key, value) -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(value));
      }
    }
    Map<String, Node> entries =
        Maps.transformValues(
            byKey,
            values -> labels > 0 ? joined(values, labels - 1, values.get(0).line()) : expressions(values.get(0)));
    return new Node.Mapping(ImmutableMap.copyOf(entries), line, "");
  }

  private static Node expressions(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> entries = Maps.transformValues(mapping.entries(), JsonSyntax::expressions);
      return new Node.Mapping(ImmutableMap.copyOf(entries), node.line(), "");
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.items().stream().map(JsonSyntax::expressions).collect(toImmutableList()), node.line(), "");
    }
    return expression((Node.Scalar) node);
  }

  /** Returns what a text is that may be, or may contain, expressions of HCL. */
  private static Node expression(Node.Scalar scalar) {
    String text = scalar.value();
    if (!text.contains("${") && !text.contains("%{")) {
      return scalar;
    }
    try {
      boolean quotable = text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
      if (quotable) {
        return HclReader.expression('"' + text + '"', scalar.line());
      }
      if (text.startsWith("${") && text.endsWith("}")) {
        return HclReader.expression(text.substring(2, text.length() - 1), scalar.line());
      }
    } catch (UnreadableDocument e) {
      // What is not understood is not known.
    }
    return new Node.Scalar("", scalar.line(), HclReader.EXPRESSION);
  }
}
