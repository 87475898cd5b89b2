package io.github.lambdabatch.deploy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON. */
final class JsonReader {
  /** Numbers of characters, and names of limits. */
  private static final Pattern CODES = Pattern.compile(" \\(code \\d+[^)]*\\)|, from `[^`]*`");

  /** What may be set to have the text accepted. */
  private static final Pattern SETTINGS = Pattern.compile("(: enable | \\(not recognized as one since ).*");

  private final JsonParser parser;
  private int nodes;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Node read(String text) throws UnreadableDocument {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(Bounds.MAX_DEPTH + 1)
            .maxDocumentLength(Bounds.MAX_BYTES)
            .maxStringLength(Bounds.MAX_BYTES)
            .build();
    // Interned names would outlive the compilation.
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      return new JsonReader(parser).document();
    } catch (JsonProcessingException e) {
      throw Reasons.at(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), reason(e));
    } catch (IOException e) {
      throw new UnreadableDocument(Reasons.onOneLine(e.getMessage()));
    }
  }

  /** Returns the reason without the place, which the line tells already, and without the library's settings. */
  private static String reason(JsonProcessingException e) {
    String message = CODES.matcher(Strings.nullToEmpty(e.getOriginalMessage())).replaceAll("");
    int place = message.indexOf(" (start marker at");
    Matcher setting = SETTINGS.matcher(message);
    int end = place < 0 ? message.length() : place;
    return message.substring(0, setting.find() ? Math.min(end, setting.start()) : end);
  }

  private Node document() throws IOException, UnreadableDocument {
    parser.nextToken();
    Node root = node(line(), 1);
    if (parser.nextToken() != null) {
      throw Reasons.at(line(), "more text after the end of the value");
    }
    return root;
  }

  private Node node(int line, int depth) throws IOException, UnreadableDocument {
    if (++nodes > Bounds.MAX_NODES) {
      throw Reasons.tooMany(line());
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return new Node.Scalar("", line, "");
    }
    if (!token.isStructStart()) {
      return new Node.Scalar(parser.getText(), line, "");
    }
    if (depth > Bounds.MAX_DEPTH) {
      throw Reasons.tooDeep(line());
    }
    return token == JsonToken.START_OBJECT ? mapping(line, depth) : sequence(line, depth);
  }

  private Node mapping(int line, int depth) throws IOException, UnreadableDocument {
    ImmutableMap.Builder<String, Node> entries = ImmutableMap.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      parser.nextToken();
      entries.put(key, node(keyLine, depth + 1));
    }
    return new Node.Mapping(entries.buildKeepingLast(), line, "");
  }

  private Node sequence(int line, int depth) throws IOException, UnreadableDocument {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(line(), depth + 1));
    }
    return new Node.Sequence(items.build(), line, "");
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
