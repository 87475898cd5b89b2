package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.Location;
import io.github.lambdabatch.deploy.template.terraform.ModuleInstance.Resource;
import io.github.lambdabatch.deploy.template.terraform.Value.Fields;
import io.github.lambdabatch.deploy.template.terraform.Value.Items;
import io.github.lambdabatch.deploy.template.terraform.Value.Reference;
import io.github.lambdabatch.deploy.template.terraform.Value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the values of resources in one plan or state. */
final class PlanValues {
  /** How far references are followed from module to module. */
  private static final int MAX_DEPTH = 20;

  /** How many resources and modules are looked at in one document to follow references. */
  private static final int MAX_FOLLOWED = 5_000_000;

  /** How many references one expression may have to be looked at. */
  private static final int MAX_REFERENCES = 50;

  /** References that only choose an instance of what another one refers to. */
  private static final ImmutableSet<String> INDEXES = ImmutableSet.of("each.key", "count.index");

  /** What stands for the resource itself; an expression with another attribute may make anything of it. */
  private static final ImmutableSet<String> IDENTITIES =
      ImmutableSet.of(
          "", "arn", "stream_arn", "id", "function_name", "qualified_arn", "invoke_arn", "qualified_invoke_arn");

  private final String file;
  private final boolean plan;
  private int followed;

  /**
   * Instantiates the values of one document.
   *
   * @param file the document's name
   * @param plan whether it is a plan, in which values may be missing that are known later
   */
  PlanValues(String file, boolean plan) {
    this.file = file;
    this.plan = plan;
  }

  /** Returns the block of a resource. */
  Block block(Node resource, ModuleInstance module) {
    return new Block(
        new Location(file, resource.line()), attribute -> attribute(resource, attribute, module));
  }

  private Value attribute(Node resource, String attribute, ModuleInstance module) {
    Optional<Node> value = resource.at("values", attribute);
    if (value.isPresent()) {
      return known(value.get());
    }
    if (!plan) {
      return Value.UNSET;
    }
    Optional<Node> expressions = module.expressions(resource);
    if (expressions.isEmpty()) {
      return Value.UNKNOWN;
    }
    Optional<String> index = resource.get("index").flatMap(Node::text);
    return expressions
        .get()
        .get(attribute)
        .map(expression -> referred(expression, module, index, 0))
        .orElse(Value.UNSET);
  }

  private Value known(Node node) {
    if (node instanceof Node.Mapping) {
      Map<String, Value> fields = Maps.transformValues(node.entries(), this::known);
      return new Fields(ImmutableMap.copyOf(fields), new Location(file, node.line()));
    }
    if (node instanceof Node.Sequence) {
      return new Items(node.items().stream().map(this::item).collect(toImmutableList()));
    }
    String text = node.text().orElse("");
    return text.isEmpty() ? Value.UNSET : new Text(text);
  }

  /** Returns an item of a list; one that is missing is known later. */
  private Value item(Node node) {
    Value item = known(node);
    return item.equals(Value.UNSET) ? Value.UNKNOWN : item;
  }

  /** Returns the one resource that an expression refers to. */
  private Value referred(Node expression, ModuleInstance module, Optional<String> index, int depth) {
    ImmutableList<Node> references = expression.get("references").map(Node::items).orElse(ImmutableList.of());
    if (depth > MAX_DEPTH || ++followed > MAX_FOLLOWED || references.size() > MAX_REFERENCES) {
      return Value.UNKNOWN;
    }
    ImmutableList<String> texts = references.stream().flatMap(node -> node.text().stream()).collect(toImmutableList());
    ImmutableList<Address> all =
        texts.stream().filter(text -> !INDEXES.contains(text)).map(Address::parse).collect(toImmutableList());
    // Next to a.b.c, a plan lists a.b as well.
    ImmutableList<Address> whole =
        all.stream().filter(address -> all.stream().noneMatch(address::isBefore)).distinct().collect(toImmutableList());
    if (whole.size() != 1) {
      return Value.UNKNOWN;
    }
    boolean indexed = texts.stream().anyMatch(INDEXES::contains);
    return referred(whole.get(0), module, indexed ? index : Optional.empty(), depth);
  }

  private Value referred(
      Address address, ModuleInstance module, Optional<String> index, int depth) {
    return switch (address.name(0)) {
      case "", "each", "count", "self", "path", "terraform", "local" -> Value.UNKNOWN;
      case "var" -> address.size() == 2 ? argument(address.name(1), module, depth) : Value.UNKNOWN;
      case "module" -> address.size() == 3 ? output(address, module, index, depth) : Value.UNKNOWN;
      case "data" -> resource("data." + address.name(1), address, 2, module, index);
      default -> resource(address.name(0), address, 1, module, index);
    };
  }

  private Value argument(String variable, ModuleInstance module, int depth) {
    Optional<Node> expression = module.argument(variable);
    return expression.isPresent() && module.caller().isPresent()
        ? referred(expression.get(), module.caller().get(), module.index(), depth + 1)
        : Value.UNKNOWN;
  }

  /** Returns what all instances of the module that may be meant have as an output. */
  private Value output(
      Address address, ModuleInstance module, Optional<String> index, int depth) {
    ImmutableList<ModuleInstance> called = module.called(address.name(1));
    List<ModuleInstance> meant =
        chosen(called, ModuleInstance::index, address.steps().get(1).index(), index);
    ImmutableList.Builder<Reference> found = ImmutableList.builder();
    for (ModuleInstance instance : meant) {
      Optional<Node> expression = instance.output(address.name(2));
      Value value =
          expression.isPresent()
              ? referred(expression.get(), instance, Optional.empty(), depth + 1)
              : Value.UNKNOWN;
      if (!(value instanceof Reference reference)) {
        return Value.UNKNOWN;
      }
      found.add(reference);
    }
    return together(found.build());
  }

  private static Value together(ImmutableList<Reference> references) {
    boolean oneType = references.stream().map(Reference::type).distinct().count() == 1;
    return oneType
        ? new Reference(
            references.get(0).type(),
            references.stream().flatMap(reference -> reference.blocks().stream()).distinct().collect(toImmutableList()))
        : Value.UNKNOWN;
  }

  /**
   * Returns the resource.
   *
   * @param step the step of the address that names it
   */
  private Value resource(
      String type, Address address, int step, ModuleInstance module, Optional<String> index) {
    if (address.size() <= step || address.size() > step + 2 || !IDENTITIES.contains(address.name(step + 1))) {
      return Value.UNKNOWN;
    }
    ImmutableList<Resource> instances = module.resources(type, address.name(step));
    return new Reference(
        type,
        chosen(instances, Resource::index, address.steps().get(step).index(), index).stream()
            .map(Resource::block)
            .collect(toImmutableList()));
  }

  /** Returns the instances that may be meant: the one with the index, or that of the same index, or all. */
  private <T> List<T> chosen(
      ImmutableList<T> instances,
      Function<T, Optional<String>> indexOf,
      Optional<String> explicit,
      Optional<String> same) {
    followed += instances.size();
    List<T> equal =
        instances.stream()
            .filter(instance -> indexOf.apply(instance).isPresent())
            .filter(instance -> indexOf.apply(instance).equals(explicit.or(() -> same)))
            .toList();
    return equal.isEmpty() && explicit.isEmpty() ? instances : equal;
  }
}
