package io.github.lambdabatch.deploy.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A value in a template: data, whatever the file says of types.
 *
 * <p>Aliases of YAML share what they name, so a small file can hold very many paths: never walk, compare or print a
 * whole node.
 */
public sealed interface Node {
  /**
   * Returns the line on which it begins, counted from 1; in a mapping that is the line of its key, which is where a
   * reader looks for it.
   */
  int line();

  /**
   * Returns the application's tag that stands before it, such as {@code !Ref}; the empty string where there is none.
   *
   * <p>A tag is a name and no more: nothing is constructed from it.
   */
  String tag();

  /**
   * A mapping; of entries with one key the last counts, as CloudFormation has it.
   *
   * @param entries its entries, in the order of the file
   */
  record Mapping(ImmutableMap<String, Node> entries, int line, String tag) implements Node {}

  /** A sequence. */
  record Sequence(ImmutableList<Node> items, int line, String tag) implements Node {}

  /**
   * Anything else.
   *
   * @param value its text; of a null the empty string
   */
  record Scalar(String value, int line, String tag) implements Node {}

  /** Returns what a mapping has for the key; nothing where it has none, or where this is no mapping. */
  default Optional<Node> get(String key) {
    return this instanceof Mapping mapping ? Optional.ofNullable(mapping.entries().get(key)) : Optional.empty();
  }

  /** Returns what is found at the end of the keys, each looked up in what the one before it gave. */
  default Optional<Node> at(String... keys) {
    Optional<Node> node = Optional.of(this);
    for (String key : keys) {
      node = node.flatMap(n -> n.get(key));
    }
    return node;
  }

  /** Returns the text of an untagged scalar; nothing where this is something else. */
  default Optional<String> text() {
    return this instanceof Scalar scalar && scalar.tag().isEmpty() ? Optional.of(scalar.value()) : Optional.empty();
  }

  /** Returns the entries of a mapping; none where this is something else. */
  default ImmutableMap<String, Node> entries() {
    return ImmutableMap.of();
  }

  /** Returns the items of a sequence; none where this is something else. */
  default ImmutableList<Node> items() {
    return ImmutableList.of();
  }
}
