package io.github.lambdabatch.deploy.template.terraform;

import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the files of one module declare, by type and name. */
final class Declarations {
  static final String MODULE = "module";
  static final String VARIABLE = "var";
  static final String LOCAL = "local";

  /** Stands in front of the types of data sources. */
  static final String DATA = "data.";

  private final Map<String, Map<String, Declared>> byType = new LinkedHashMap<>();

  /**
   * What a name stands for, and where.
   *
   * @param node the block; of a local its value
   */
  record Declared(String file, Node node) {
    /** Returns this block with what only the other has, which it overrides. */
    Declared over(Declared base) {
      if (!(node instanceof Node.Mapping) || !(base.node instanceof Node.Mapping)) {
        return this;
      }
      Map<String, Node> entries = new LinkedHashMap<>(node.entries());
      base.node.entries().forEach(entries::putIfAbsent);
      return new Declared(base.file, new Node.Mapping(ImmutableMap.copyOf(entries), base.node.line(), ""));
    }
  }

  /** Adds what a file declares; what a file declares that was added before overrides it. */
  void add(String file, Node root) {
    root.get("resource").ifPresent(types -> types.entries().forEach((type, named) -> add(file, type, named)));
    root.get("data").ifPresent(types -> types.entries().forEach((type, named) -> add(file, DATA + type, named)));
    root.get("module").ifPresent(named -> add(file, MODULE, named));
    root.get("variable").ifPresent(named -> add(file, VARIABLE, named));
    root.get("locals").ifPresent(named -> add(file, LOCAL, named));
  }

  private void add(String file, String type, Node named) {
    Map<String, Declared> ofType = byType.computeIfAbsent(type, t -> new LinkedHashMap<>());
    named.entries().forEach((name, node) -> ofType.merge(name, new Declared(file, node), Declared::over));
  }

  /** Returns what is declared of a type, by name and in the order of the files. */
  Map<String, Declared> ofType(String type) {
    return Collections.unmodifiableMap(byType.getOrDefault(type, Map.of()));
  }

  /** Returns the types of which something is declared. */
  Iterable<String> types() {
    return Collections.unmodifiableSet(byType.keySet());
  }
}
