package io.github.lambdabatch.deploy.document;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.hcl.internal.grammar.HCLParser.AttributeContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.BlockContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.BlockLabelContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.BodyContentContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.BodyContext;
import org.openrewrite.hcl.internal.grammar.HCLParser.ConfigFileContext;

/** Makes mappings of the blocks and attributes of HCL. */
final class HclBodies {
  /** The most labels of one block; Terraform's have two at most. */
  private static final int MAX_LABELS = 10;

  private final int linesBefore;
  private final HclExpressions expressions;

  private HclBodies(int linesBefore) {
    this.linesBefore = linesBefore;
    this.expressions = new HclExpressions(linesBefore);
  }

  /**
   * Returns the mapping of a text.
   *
   * @param linesBefore how many lines stand before the text
   */
  static Node.Mapping read(ConfigFileContext file, int linesBefore) {
    Entries entries = new Entries(1 + linesBefore);
    new HclBodies(linesBefore).add(file.body(), entries);
    return entries.toNode();
  }

  private void add(BodyContext body, Entries entries) {
    for (BodyContentContext content : body.bodyContent()) {
      if (content.attribute() != null) {
        AttributeContext attribute = content.attribute();
        entries.put(HclPreparation.original(attribute.getStart().getText()), expressions.read(attribute.expression()));
      } else {
        add(content.block(), entries);
      }
    }
  }

  private void add(BlockContext block, Entries entries) {
    int line = block.getStart().getLine() + linesBefore;
    List<String> keys = new ArrayList<>();
    keys.add(block.Identifier().getText());
    block.blockLabel().forEach(label -> keys.add(text(label)));
    if (keys.size() > MAX_LABELS) {
      throw new HclGrammar.Unparsed(line, "a block with more than " + MAX_LABELS + " labels");
    }
    Entries inner = entries;
    for (String key : keys) {
      inner = inner.below(key, line);
    }
    add(block.blockExpr().body(), inner);
  }

  private static String text(BlockLabelContext label) {
    return HclPreparation.original(
        label.Identifier() != null ? label.Identifier().getText() : label.stringLiteral().getText());
  }

  /** A mapping that is being filled. */
  private static final class Entries {
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Entries> blocks = new LinkedHashMap<>();

    Entries(int line) {
      this.line = line;
    }

    void put(String key, Node value) {
      if (!blocks.containsKey(key)) {
        values.putIfAbsent(key, value);
      }
    }

    /** Returns the mapping at the key; one that leads nowhere where a value is there already. */
    Entries below(String key, int blockLine) {
      return values.containsKey(key)
          ? new Entries(blockLine)
          : blocks.computeIfAbsent(key, k -> new Entries(blockLine));
    }

    Node.Mapping toNode() {
      ImmutableMap.Builder<String, Node> entries = ImmutableMap.builder();
      entries.putAll(values);
      blocks.forEach((key, block) -> entries.put(key, block.toNode()));
      return new Node.Mapping(entries.buildOrThrow(), line, "");
    }
  }
}
