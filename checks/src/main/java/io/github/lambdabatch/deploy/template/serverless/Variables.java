package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.serverless.VariableText.Piece;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the values of variables in their places, where the configuration or a file that it includes holds them.
 *
 * <p>All others are {@link Unknown}: those that are given at deployment, with or without a fallback, and those that
 * another service holds.
 */
final class Variables {
  /** The most values that are looked at. */
  private static final int MAX_STEPS = 1_000_000;

  /** The deepest nesting, of values and of variables in the values of variables. */
  private static final int MAX_DEPTH = 150;

  /** The longest text that is put together: variables could double it again and again. */
  private static final int MAX_LENGTH = 8_192;

  private final Node root;
  private final IncludedFiles files;
  private final Map<Node, Node> resolved = new IdentityHashMap<>();
  private int steps;
  private int depth;

  /** The line that includes what is being read; 0 for the configuration itself. */
  private int includingLine;

  Variables(Document document) {
    root = document.root();
    files = new IncludedFiles(document);
  }

  /** Returns the node without variables; what is not known of it is {@link Unknown}. */
  Node resolve(Node node) {
    Node known = resolved.get(node);
    if (known != null) {
      return known;
    }
    int line = lineOf(node);
    // Whoever asks again while the answer is being found goes round in a circle.
    resolved.put(node, Unknown.at(line));
    if (++steps > MAX_STEPS || depth >= MAX_DEPTH) {
      return Unknown.at(line);
    }
    depth++;
    Node result = resolve(node, line);
    depth--;
    resolved.put(node, result);
    return result;
  }

  private Node resolve(Node node, int line) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.tag().equals("!Sub") ? substitute(scalar, line) : scalar(scalar, line);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence(sequence, line, sequence.tag().equals("!Sub"));
    }
    ImmutableMap.Builder<String, Node> entries = ImmutableMap.builder();
    node.entries()
        .forEach((key, value) -> entries.put(key, key.equals("Fn::Sub") ? substitution(value) : resolve(value)));
    return new Node.Mapping(entries.buildOrThrow(), line, node.tag());
  }

  private Node sequence(Node.Sequence sequence, int line, boolean isSubstitution) {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    for (int i = 0; i < sequence.items().size(); i++) {
      Node item = sequence.items().get(i);
      items.add(isSubstitution && i == 0 ? substitution(item) : resolve(item));
    }
    return new Node.Sequence(items.build(), line, sequence.tag());
  }

  /** Returns the argument of {@code Fn::Sub}, of which the only text, or the first, is a pattern. */
  private Node substitution(Node node) {
    int line = lineOf(node);
    if (node instanceof Node.Scalar scalar) {
      return substitute(scalar, line);
    }
    return node instanceof Node.Sequence sequence ? sequence(sequence, line, true) : Unknown.at(line);
  }

  /** Returns the pattern with what is known; other variables are left for CloudFormation, which does not know them. */
  private Node substitute(Node.Scalar scalar, int line) {
    if (scalar.value().length() > MAX_LENGTH) {
      return Unknown.at(line);
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : VariableText.of(scalar.value()).pieces()) {
      text.append(
          piece.isVariable()
              ? valueOf(piece.text(), line).flatMap(Node::text).orElse("${" + piece.text() + "}")
              : piece.text());
    }
    return text.length() > MAX_LENGTH ? Unknown.at(line) : new Node.Scalar(text.toString(), line, scalar.tag());
  }

  private Node scalar(Node.Scalar scalar, int line) {
    if (!VariableText.isIn(scalar.value())) {
      return new Node.Scalar(scalar.value(), line, scalar.tag());
    }
    Node value = value(scalar.value(), line);
    if (scalar.tag().isEmpty()) {
      return value;
    }
    return value.text().<Node>map(t -> new Node.Scalar(t, line, scalar.tag())).orElseGet(() -> Unknown.at(line));
  }

  /** Returns the value that a variable alone stands for, or the text that several make. */
  private Node value(String text, int line) {
    if (text.length() > MAX_LENGTH) {
      return Unknown.at(line);
    }
    ImmutableList<Piece> pieces = VariableText.of(text).pieces();
    return pieces.size() == 1
        ? valueOf(pieces.get(0).text(), line).map(v -> moved(v, line)).orElseGet(() -> Unknown.at(line))
        : joined(pieces, line);
  }

  private Node joined(ImmutableList<Piece> pieces, int line) {
    ImmutableList.Builder<Node> parts = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    boolean isKnown = true;
    for (Piece piece : pieces) {
      Node part =
          piece.isVariable()
              ? valueOf(piece.text(), line).orElseGet(() -> Unknown.at(line))
              : Unknown.text(piece.text(), line);
      parts.add(part);
      isKnown &= part.text().isPresent();
      text.append(part.text().orElse(""));
    }
    if (text.length() > MAX_LENGTH) {
      return Unknown.at(line);
    }
    return isKnown ? Unknown.text(text.toString(), line) : Unknown.joined(parts.build(), line);
  }

  /** Returns the value of what stands between the braces; nothing where it is not known. */
  private Optional<Node> valueOf(String expression, int line) {
    if (depth >= MAX_DEPTH) {
      return Optional.empty();
    }
    depth++;
    Optional<String> name =
        VariableText.isIn(expression) ? value(expression, line).text() : Optional.of(expression);
    Optional<Node> value = name.flatMap(Variable::of).flatMap(v -> valueOf(v, line));
    depth--;
    return value;
  }

  private Optional<Node> valueOf(Variable variable, int line) {
    int before = includingLine;
    includingLine = variable.file().isPresent() ? line : 0;
    Optional<Node> found = variable.file().isPresent() ? files.read(variable.file().get()) : Optional.of(root);
    for (String key : variable.keys()) {
      found = found.map(this::opened).flatMap(f -> f.get(key));
    }
    Optional<Node> value = found.map(this::resolve);
    includingLine = before;
    // In place of nothing, a fallback would count.
    return value.filter(n -> !Unknown.is(n) && n.text().map(t -> !t.isEmpty()).orElse(true));
  }

  /** Returns the node, or what it stands for if it is a variable. */
  private Node opened(Node node) {
    return node.text().isPresent() ? resolve(node) : node;
  }

  private int lineOf(Node node) {
    return includingLine > 0 ? includingLine : node.line();
  }

  private static Node moved(Node node, int line) {
    if (node instanceof Node.Mapping mapping) {
      return new Node.Mapping(mapping.entries(), line, mapping.tag());
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(sequence.items(), line, sequence.tag());
    }
    return new Node.Scalar(((Node.Scalar) node).value(), line, node.tag());
  }
}
