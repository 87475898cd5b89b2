package io.github.lambdabatch.deploy.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.1, which is what CloudFormation and SAM take, from the parser's events: tags stay names, aliases stay
 * shared, and nothing is constructed.
 */
final class YamlReader {
  private static final String MERGE = "<<";
  private static final String MERGE_TAG = "tag:yaml.org,2002:merge";

  private final Parser parser;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int nodes;
  private int aliases;

  /** The deepest level since the reading of the node at hand began. */
  private int deepest;

  /**
   * A node with an anchor.
   *
   * @param node the node; null as long as it is being read
   * @param height how many levels of collections it has
   */
  private record Anchored(@Nullable Node node, int height) {}

  private YamlReader(Parser parser) {
    this.parser = parser;
  }

  static Node read(String text) throws UnreadableDocument {
    checkLines(text);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Bounds.MAX_BYTES);
    StreamReader reader = new StreamReader(text);
    try {
      return new YamlReader(new ParserImpl(reader, options)).document();
    } catch (MarkedYAMLException e) {
      throw Reasons.at(e.getProblemMark() == null ? 1 : line(e.getProblemMark()), e.getProblem());
    } catch (ReaderException e) {
      throw Reasons.at(lineOf(e, text), "a character that YAML does not allow");
    } catch (YAMLException e) {
      throw new UnreadableDocument(Reasons.onOneLine(e.getMessage()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The library lets some through, such as those of escaped characters that there are not.
      throw Reasons.at(reader.getLine() + 1, "this is not YAML");
    }
  }

  private static void checkLines(String text) throws UnreadableDocument {
    int line = 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end;
      if (next - start > Bounds.MAX_LINE) {
        throw Reasons.at(line, "more than " + Bounds.MAX_LINE + " characters");
      }
      start = next + 1;
      line++;
    }
  }

  /** Returns the first document of the file that holds something. */
  private Node document() throws UnreadableDocument {
    while (parser.peekEvent() != null) {
      if (parser.getEvent() instanceof NodeEvent event) {
        Node root = node(event, line(event), 1);
        if (!(root instanceof Node.Scalar scalar) || !scalar.value().isEmpty()) {
          return root;
        }
        anchors.clear();
      }
    }
    throw new UnreadableDocument("the file is empty");
  }

  private Node node(NodeEvent event, int line, int depth) throws UnreadableDocument {
    count(event);
    if (event instanceof AliasEvent alias) {
      return alias(alias, line, depth);
    }
    boolean isScalar = event instanceof ScalarEvent;
    if (!isScalar && depth > Bounds.MAX_DEPTH) {
      throw Reasons.tooDeep(line(event));
    }
    String anchor = event.getAnchor();
    if (anchor != null) {
      anchors.put(anchor, new Anchored(null, 0));
    }
    int deepestBefore = deepest;
    deepest = isScalar ? depth - 1 : depth;
    Node node = event instanceof ScalarEvent scalar ? scalar(scalar, line) : collection(event, line, depth);
    int height = deepest - depth + 1;
    deepest = Math.max(deepest, deepestBefore);
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, height));
    }
    return node;
  }

  private Node collection(NodeEvent event, int line, int depth) throws UnreadableDocument {
    String tag = tag(((CollectionStartEvent) event).getTag());
    return event.is(Event.ID.MappingStart) ? mapping(line, tag, depth) : sequence(line, tag, depth);
  }

  private static Node scalar(ScalarEvent event, int line) {
    String value = event.getValue();
    return new Node.Scalar(isUntagged(event) && isNull(value) ? "" : value, line, tag(event.getTag()));
  }

  /** Returns the node that the alias names, at its own place. */
  private Node alias(AliasEvent event, int line, int depth) throws UnreadableDocument {
    if (++aliases > Bounds.MAX_ALIASES) {
      throw Reasons.at(line(event), "more than " + Bounds.MAX_ALIASES + " aliases");
    }
    String name = "*" + event.getAnchor();
    Anchored anchored = anchors.get(event.getAnchor());
    if (anchored == null) {
      throw Reasons.at(line(event), name + " has no anchor");
    }
    Node node = anchored.node();
    if (node == null) {
      throw Reasons.at(line(event), name + " stands inside of what it names");
    }
    int reached = depth - 1 + anchored.height();
    if (reached > Bounds.MAX_DEPTH) {
      throw Reasons.tooDeep(line(event));
    }
    deepest = Math.max(deepest, reached);
    if (node instanceof Node.Mapping mapping) {
      return new Node.Mapping(mapping.entries(), line, mapping.tag());
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(sequence.items(), line, sequence.tag());
    }
    return new Node.Scalar(((Node.Scalar) node).value(), line, node.tag());
  }

  private Node sequence(int line, String tag, int depth) throws UnreadableDocument {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    while (parser.getEvent() instanceof NodeEvent item) {
      items.add(node(item, line(item), depth + 1));
    }
    return new Node.Sequence(items.build(), line, tag);
  }

  private Node mapping(int line, String tag, int depth) throws UnreadableDocument {
    Map<String, Node> entries = new LinkedHashMap<>();
    List<Node> merges = new ArrayList<>();
    while (parser.getEvent() instanceof NodeEvent keyEvent) {
      int keyLine = line(keyEvent);
      String key = key(keyEvent, depth);
      Node value = node((NodeEvent) parser.getEvent(), keyLine, depth + 1);
      if (key.equals(MERGE) && isMerge(keyEvent)) {
        merges.add(value);
      } else {
        entries.put(key, value);
      }
    }
    for (Node merge : merges) {
      merge(merge, entries);
    }
    return new Node.Mapping(ImmutableMap.copyOf(entries), line, tag);
  }

  private String key(NodeEvent event, int depth) throws UnreadableDocument {
    if (node(event, line(event), depth + 1) instanceof Node.Scalar key) {
      return key.value();
    }
    throw Reasons.at(line(event), "a key that is not a text");
  }

  private static boolean isMerge(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        && (isUntagged(scalar) || MERGE_TAG.equals(scalar.getTag()));
  }

  /** Adds what the entries do not have themselves; of several mappings the first counts. */
  private void merge(Node from, Map<String, Node> entries) throws UnreadableDocument {
    boolean isList = from instanceof Node.Sequence && from.tag().isEmpty();
    for (Node mapping : isList ? from.items() : ImmutableList.of(from)) {
      if (!(mapping instanceof Node.Mapping) || !mapping.tag().isEmpty()) {
        throw Reasons.at(mapping.line(), "<< merges mappings only");
      }
      nodes += mapping.entries().size();
      if (nodes > Bounds.MAX_NODES) {
        throw Reasons.tooMany(from.line());
      }
      mapping.entries().forEach(entries::putIfAbsent);
    }
  }

  private void count(NodeEvent event) throws UnreadableDocument {
    if (++nodes > Bounds.MAX_NODES) {
      throw Reasons.tooMany(line(event));
    }
  }

  private static boolean isUntagged(ScalarEvent event) {
    return event.isPlain() && event.getTag() == null;
  }

  private static boolean isNull(String value) {
    return switch (value) {
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  /** Returns the application's own tag; those of YAML, and global ones, only speak of types. */
  private static String tag(@Nullable String tag) {
    return tag != null && tag.length() > 1 && tag.startsWith("!") ? tag : "";
  }

  private static int line(Event event) {
    return line(event.getStartMark());
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int lineOf(ReaderException e, String text) {
    int end = Math.min(e.getPosition(), text.length());
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
