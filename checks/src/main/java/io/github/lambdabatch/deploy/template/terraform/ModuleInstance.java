package io.github.lambdabatch.deploy.template.terraform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.lambdabatch.deploy.document.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** An instance of a module in a plan or in a state: its resources, and the instances of the modules that it calls. */
final class ModuleInstance {
  private final Optional<ModuleInstance> caller;
  private final Address.Step call;
  private final Optional<Node> configuration;
  private final Map<String, Node> configured;
  private final ImmutableListMultimap<String, ModuleInstance> called;
  private final ImmutableListMultimap<String, Resource> resources;

  /**
   * An instance of a resource.
   *
   * @param index its index, where the resource may have several instances
   */
  record Resource(Optional<String> index, Block block) {}

  /** What all instances of one document are made with. */
  private record Making(
      BiFunction<Node, ModuleInstance, Block> blocks, Map<Node, Map<String, Node>> configured) {
    /** Returns the resources that a module's source declares; instances of one module share them. */
    Map<String, Node> configured(Node configuration) {
      return configured.computeIfAbsent(
          configuration,
          module -> {
            Map<String, Node> byKey = new HashMap<>();
            items(module, "resources").forEach(resource -> byKey.putIfAbsent(key(resource), resource));
            return byKey;
          });
    }
  }

  /**
   * Instantiates the instance with all that is in it.
   *
   * @param module how the document describes it
   * @param configuration how the document describes the module's source; nothing in a state
   * @param blocks makes the block of a resource, which the document describes so, of a module
   */
  ModuleInstance(
      Node module, Optional<Node> configuration, BiFunction<Node, ModuleInstance, Block> blocks) {
    this(module, configuration, Optional.empty(), new Making(blocks, new IdentityHashMap<>()));
  }

  private ModuleInstance(
      Node module, Optional<Node> configuration, Optional<ModuleInstance> caller, Making making) {
    this.caller = caller;
    this.call = Address.parse(text(module, "address")).last();
    this.configuration = configuration;
    this.configured = configuration.map(making::configured).orElse(Map.of());
    ImmutableListMultimap.Builder<String, Resource> found = ImmutableListMultimap.builder();
    for (Node resource : items(module, "resources")) {
      Optional<String> index = resource.get("index").flatMap(Node::text);
      found.put(key(resource), new Resource(index, making.blocks.apply(resource, this)));
    }
    this.resources = found.build();
    ImmutableListMultimap.Builder<String, ModuleInstance> below = ImmutableListMultimap.builder();
    for (Node child : items(module, "child_modules")) {
      String name = Address.parse(text(child, "address")).last().name();
      Optional<Node> source = configuration.flatMap(calling -> calling.at("module_calls", name, "module"));
      below.put(name, new ModuleInstance(child, source, Optional.of(this), making));
    }
    this.called = below.build();
  }

  private static String key(Node resource) {
    String data = text(resource, "mode").equals("data") ? Declarations.DATA : "";
    return key(data + text(resource, "type"), text(resource, "name"));
  }

  private static String key(String type, String name) {
    return type + ' ' + name;
  }

  private static String text(Node node, String key) {
    return node.get(key).flatMap(Node::text).orElse("");
  }

  private static ImmutableList<Node> items(Node node, String key) {
    return node.get(key).map(Node::items).orElse(ImmutableList.of());
  }

  /** Returns the resources of a type, with those of the modules that this one calls. */
  Stream<Block> all(String type) {
    return Stream.concat(
        resources.entries().stream()
            .filter(resource -> resource.getKey().startsWith(key(type, "")))
            .map(resource -> resource.getValue().block()),
        called.values().stream().flatMap(module -> module.all(type)));
  }

  /** Returns the instances of one resource in this module; the type of a data source begins with {@code data.}. */
  ImmutableList<Resource> resources(String type, String name) {
    return resources.get(key(type, name));
  }

  /** Returns the instances of a module that this one calls. */
  ImmutableList<ModuleInstance> called(String name) {
    return called.get(name);
  }

  /** Returns the instance that calls this one. */
  Optional<ModuleInstance> caller() {
    return caller;
  }

  /** Returns this instance's index, where the module may have several. */
  Optional<String> index() {
    return call.index();
  }

  /** Returns the expressions that the configuration has for a resource; nothing if it has no such resource. */
  Optional<Node> expressions(Node resource) {
    return Optional.ofNullable(configured.get(key(resource)))
        .map(declared -> declared.get("expressions").orElse(declared));
  }

  /** Returns the expression that the caller has for a variable of this module. */
  Optional<Node> argument(String variable) {
    return caller
        .flatMap(module -> module.configuration)
        .flatMap(module -> module.at("module_calls", call.name(), "expressions", variable));
  }

  /** Returns the expression of an output of this module. */
  Optional<Node> output(String name) {
    return configuration.flatMap(module -> module.at("outputs", name, "expression"));
  }
}
