package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.document.Syntax;
import io.github.lambdabatch.deploy.model.Location;
import java.util.Map;
import java.util.Optional;

/** The outline of a template: its resources, and what holds for all of them. */
final class Template {
  private final Document document;
  private final Intrinsics intrinsics;
  private final boolean open;
  private final Properties globals;
  private final ImmutableMap<String, Resource> resources;

  Template(Document document) {
    Node root = document.root();
    this.document = document;
    intrinsics = new Intrinsics(root);
    open = usesMacros(root);
    ImmutableMap.Builder<String, Resource> found = ImmutableMap.builder();
    ImmutableMap<String, Node> entries = root.get("Resources").map(Node::entries).orElse(ImmutableMap.of());
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      Optional<Resource> resource = resource(entry.getKey(), entry.getValue());
      if (resource.isPresent()) {
        found.put(entry.getKey(), resource.get());
      }
    }
    resources = found.buildOrThrow();
    globals = Properties.of(root.at("Globals", "Function"), open, intrinsics);
  }

  /** Returns whether a node is the outline of a template. */
  static boolean isTemplate(Node root) {
    Optional<Node> resources = root.get("Resources");
    if (resources.isEmpty()) {
      return false;
    }
    if (root.get("AWSTemplateFormatVersion").isPresent()) {
      return true;
    }
    for (Node resource : resources.get().entries().values()) {
      if (type(resource).contains("::")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the type of a resource; the empty string where it has none. */
  private static String type(Node resource) {
    Optional<Node> type = resource.get("Type");
    return type.isPresent() ? type.get().text().orElse("") : "";
  }

  private Optional<Resource> resource(String id, Node node) {
    String type = type(node);
    if (!type.contains("::")) {
      return Optional.empty();
    }
    boolean incomplete = open || Call.isAmong(node.entries().keySet());
    Properties properties = Properties.of(node.get("Properties"), incomplete, intrinsics);
    Optional<String> condition = node.get("Condition").map(name -> name.text().orElse(id));
    return Optional.of(new Resource(id, type, condition, properties, node.line()));
  }

  /** Returns whether macros of the user's own may add to all that is written. */
  private static boolean usesMacros(Node root) {
    Optional<Node> transform = root.get("Transform");
    if (root.get("Fn::Transform").isPresent()) {
      return true;
    }
    if (transform.isEmpty()) {
      return false;
    }
    ImmutableList<Node> items = transform.get().items();
    for (Node macro : items.isEmpty() ? ImmutableList.of(transform.get()) : items) {
      if (!macro.text().map(m -> m.startsWith("AWS::")).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the resources, in the order of the file. */
  ImmutableCollection<Resource> resources() {
    return resources.values();
  }

  Optional<Resource> resource(String id) {
    return Optional.ofNullable(resources.get(id));
  }

  /** Returns what a function sets, or where it does not, what SAM takes for all functions. */
  Value setting(Resource function, String name) {
    Properties own = function.properties();
    return own.open() || own.get(name).isPresent() || !function.isSam() ? own.value(name) : globals.value(name);
  }

  /** Counts an event source; returns whether so much was asked that nothing more can be known. */
  boolean isExhausted() {
    return intrinsics.isExhausted();
  }

  boolean isJson() {
    return document.syntax() == Syntax.JSON;
  }

  Location location(int line) {
    return new Location(document.name(), line);
  }
}
