package io.github.lambdabatch.deploy.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML from the parser's events: tags stay names, aliases stay shared, and nothing is constructed. */
final class YamlReader {
  private static final String MERGE = "<<";
  private static final String MERGE_TAG = "tag:yaml.org,2002:merge";

  private static final int MAX_BUFFER = 1 << 20;

  private final Parser parser;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
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
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Bounds.MAX_BYTES).setBufferSize(bufferSize(text)).build();
    StreamReader reader = new StreamReader(settings, text);
    try {
      return new YamlReader(new ParserImpl(settings, reader)).document();
    } catch (MarkedYamlEngineException e) {
      throw Reasons.at(e.getProblemMark().map(YamlReader::line).orElse(1), e.getProblem());
    } catch (ReaderException e) {
      throw Reasons.at(lineOf(e, text), "a character that YAML does not allow");
    } catch (YamlEngineException e) {
      throw new UnreadableDocument(Reasons.onOneLine(e.getMessage()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The library lets some through, such as those of escaped characters that there are not.
      throw Reasons.at(reader.getLine() + 1, "this is not YAML");
    }
  }

  /** Returns a size that takes most templates in at once: each time that the library reads on, it copies the rest. */
  private static int bufferSize(String text) {
    return Math.max(1, Math.min(text.length(), MAX_BUFFER));
  }

  /** Returns the first document of the file that holds something. */
  private Node document() throws UnreadableDocument {
    while (parser.hasNext()) {
      if (parser.next() instanceof NodeEvent event) {
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
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), new Anchored(null, 0));
    }
    int deepestBefore = deepest;
    deepest = isScalar ? depth - 1 : depth;
    Node node = event instanceof ScalarEvent scalar ? scalar(scalar, line) : collection(event, line, depth);
    int height = deepest - depth + 1;
    deepest = Math.max(deepest, deepestBefore);
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), new Anchored(node, height));
    }
    return node;
  }

  private Node collection(NodeEvent event, int line, int depth) throws UnreadableDocument {
    String tag = tag(((CollectionStartEvent) event).getTag());
    return event.getEventId() == Event.ID.MappingStart ? mapping(line, tag, depth) : sequence(line, tag, depth);
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
    String name = "*" + event.getAlias().getValue();
    Anchored anchored = anchors.get(event.getAlias());
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
    while (parser.next() instanceof NodeEvent item) {
      items.add(node(item, line(item), depth + 1));
    }
    return new Node.Sequence(items.build(), line, tag);
  }

  private Node mapping(int line, String tag, int depth) throws UnreadableDocument {
    Map<String, Node> entries = new LinkedHashMap<>();
    List<Node> merges = new ArrayList<>();
    while (parser.next() instanceof NodeEvent keyEvent) {
      int keyLine = line(keyEvent);
      String key = key(keyEvent, depth);
      Node value = node((NodeEvent) parser.next(), keyLine, depth + 1);
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
        && (isUntagged(scalar) || scalar.getTag().map(MERGE_TAG::equals).orElse(false));
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
    return event.isPlain() && event.getTag().isEmpty();
  }

  private static boolean isNull(String value) {
    return switch (value) {
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  /** Returns the application's own tag; those of YAML, and global ones, only speak of types. */
  private static String tag(Optional<String> tag) {
    return tag.isPresent() && tag.get().length() > 1 && tag.get().startsWith("!") ? tag.get() : "";
  }

  private static int line(Event event) {
    Optional<Mark> mark = event.getStartMark();
    return mark.isPresent() ? line(mark.get()) : 1;
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int lineOf(ReaderException e, String text) {
    int end = Math.min(e.getPosition(), text.length());
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
