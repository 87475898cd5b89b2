package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration adds to the template of CloudFormation under {@code resources}.
 *
 * @param sections the sections of the template
 */
record StackResources(ImmutableMap<String, Node> sections) {
  private static final String RESOURCES = "Resources";
  private static final String EXTENSIONS = "extensions";

  /** A template, a section, a resource, its properties: what is below is replaced, not merged. */
  private static final int MERGED_LEVELS = 4;

  /** Returns what the node holds, which is a part of a template, or a list of them; without variables. */
  static StackResources of(Optional<Node> resources) {
    Map<String, Node> sections = new LinkedHashMap<>();
    resources.ifPresent(
        node -> {
          for (Node part : node instanceof Node.Sequence ? node.items() : ImmutableList.of(node)) {
            merge(part.entries(), sections, MERGED_LEVELS);
          }
        });
    Node extensions = sections.remove(EXTENSIONS);
    if (extensions != null) {
      merge(ImmutableMap.of(RESOURCES, extensions), sections, MERGED_LEVELS);
    }
    return new StackResources(ImmutableMap.copyOf(sections));
  }

  /** Returns whether there may be more than what is known. */
  boolean isOpen() {
    Node resources = sections.get(RESOURCES);
    return sections.containsKey(Unknown.KEY) || resources != null && Unknown.is(resources);
  }

  /** Returns whether it changes a resource that the framework makes, of which the logical id begins so. */
  boolean changes(String prefix) {
    return resources().keySet().stream().anyMatch(id -> id.startsWith(prefix));
  }

  /** Returns the sections of a template that has these resources as well; what the configuration adds comes first. */
  ImmutableMap<String, Node> with(ImmutableMap<String, Node> made) {
    Map<String, Node> resources = new LinkedHashMap<>(made);
    merge(resources(), resources, MERGED_LEVELS - 2);
    Map<String, Node> all = new LinkedHashMap<>(sections);
    all.put(RESOURCES, new Node.Mapping(ImmutableMap.copyOf(resources), 1, ""));
    if (isOpen()) {
      all.put("Fn::Transform", Unknown.at(1));
    }
    return ImmutableMap.copyOf(all);
  }

  private ImmutableMap<String, Node> resources() {
    return Optional.ofNullable(sections.get(RESOURCES)).map(Node::entries).orElse(ImmutableMap.of());
  }

  private static void merge(Map<String, Node> more, Map<String, Node> into, int levels) {
    more.forEach((key, node) -> into.merge(key, node, (first, second) -> merged(first, second, levels - 1)));
  }

  private static Node merged(Node first, Node second, int levels) {
    if (levels == 0 || !(first instanceof Node.Mapping mapping) || !(second instanceof Node.Mapping)) {
      return second;
    }
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    merge(second.entries(), entries, levels);
    return new Node.Mapping(ImmutableMap.copyOf(entries), first.line(), first.tag());
  }
}
