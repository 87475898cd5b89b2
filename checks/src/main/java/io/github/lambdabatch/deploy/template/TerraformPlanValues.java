package io.github.lambdabatch.deploy.template;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.lambdabatch.deploy.Location;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.TerraformInstances.Resource;
import io.github.lambdabatch.deploy.template.TerraformValue.Fields;
import io.github.lambdabatch.deploy.template.TerraformValue.Items;
import io.github.lambdabatch.deploy.template.TerraformValue.Reference;
import io.github.lambdabatch.deploy.template.TerraformValue.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the values of resources in one plan or state. */
final class TerraformPlanValues {
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
  TerraformPlanValues(String file, boolean plan) {
    this.file = file;
    this.plan = plan;
  }

  /** Returns the block of a resource. */
  TerraformBlock block(Node resource, TerraformInstances module) {
    return new TerraformBlock(
        new Location(file, resource.line()), attribute -> attribute(resource, attribute, module));
  }

  private TerraformValue attribute(Node resource, String attribute, TerraformInstances module) {
    Optional<Node> value = resource.at("values", attribute);
    if (value.isPresent()) {
      return known(value.get());
    }
    if (!plan) {
      return TerraformValue.UNSET;
    }
    Optional<Node> expressions = module.expressions(resource);
    if (expressions.isEmpty()) {
      return TerraformValue.UNKNOWN;
    }
    Optional<String> index = resource.get("index").flatMap(Node::text);
    return expressions
        .get()
        .get(attribute)
        .map(expression -> referred(expression, module, index, 0))
        .orElse(TerraformValue.UNSET);
  }

  private TerraformValue known(Node node) {
    if (node instanceof Node.Mapping) {
      Map<String, TerraformValue> fields = Maps.transformValues(node.entries(), this::known);
      return new Fields(ImmutableMap.copyOf(fields), new Location(file, node.line()));
    }
    if (node instanceof Node.Sequence) {
      return new Items(node.items().stream().map(this::item).collect(toImmutableList()));
    }
    String text = node.text().orElse("");
    return text.isEmpty() ? TerraformValue.UNSET : new Text(text);
  }

  /** Returns an item of a list; one that is missing is known later. */
  private TerraformValue item(Node node) {
    TerraformValue item = known(node);
    return item.equals(TerraformValue.UNSET) ? TerraformValue.UNKNOWN : item;
  }

  /** Returns the one resource that an expression refers to. */
  private TerraformValue referred(Node expression, TerraformInstances module, Optional<String> index, int depth) {
    ImmutableList<Node> references = expression.get("references").map(Node::items).orElse(ImmutableList.of());
    if (depth > MAX_DEPTH || ++followed > MAX_FOLLOWED || references.size() > MAX_REFERENCES) {
      return TerraformValue.UNKNOWN;
    }
    ImmutableList<String> texts = references.stream().flatMap(node -> node.text().stream()).collect(toImmutableList());
    ImmutableList<TerraformAddress> all =
        texts.stream().filter(text -> !INDEXES.contains(text)).map(TerraformAddress::parse).collect(toImmutableList());
    // Next to a.b.c, a plan lists a.b as well.
    ImmutableList<TerraformAddress> whole =
        all.stream().filter(address -> all.stream().noneMatch(address::isBefore)).distinct().collect(toImmutableList());
    if (whole.size() != 1) {
      return TerraformValue.UNKNOWN;
    }
    boolean indexed = texts.stream().anyMatch(INDEXES::contains);
    return referred(whole.get(0), module, indexed ? index : Optional.empty(), depth);
  }

  private TerraformValue referred(
      TerraformAddress address, TerraformInstances module, Optional<String> index, int depth) {
    return switch (address.name(0)) {
      case "", "each", "count", "self", "path", "terraform", "local" -> TerraformValue.UNKNOWN;
      case "var" -> address.size() == 2 ? argument(address.name(1), module, depth) : TerraformValue.UNKNOWN;
      case "module" -> address.size() == 3 ? output(address, module, index, depth) : TerraformValue.UNKNOWN;
      case "data" -> resource("data." + address.name(1), address, 2, module, index);
      default -> resource(address.name(0), address, 1, module, index);
    };
  }

  private TerraformValue argument(String variable, TerraformInstances module, int depth) {
    Optional<Node> expression = module.argument(variable);
    return expression.isPresent() && module.caller().isPresent()
        ? referred(expression.get(), module.caller().get(), module.index(), depth + 1)
        : TerraformValue.UNKNOWN;
  }

  /** Returns what all instances of the module that may be meant have as an output. */
  private TerraformValue output(
      TerraformAddress address, TerraformInstances module, Optional<String> index, int depth) {
    ImmutableList<TerraformInstances> called = module.called(address.name(1));
    List<TerraformInstances> meant =
        chosen(called, TerraformInstances::index, address.steps().get(1).index(), index);
    ImmutableList.Builder<Reference> found = ImmutableList.builder();
    for (TerraformInstances instance : meant) {
      Optional<Node> expression = instance.output(address.name(2));
      TerraformValue value =
          expression.isPresent()
              ? referred(expression.get(), instance, Optional.empty(), depth + 1)
              : TerraformValue.UNKNOWN;
      if (!(value instanceof Reference reference)) {
        return TerraformValue.UNKNOWN;
      }
      found.add(reference);
    }
    return together(found.build());
  }

  private static TerraformValue together(ImmutableList<Reference> references) {
    boolean oneType = references.stream().map(Reference::type).distinct().count() == 1;
    return oneType
        ? new Reference(
            references.get(0).type(),
            references.stream().flatMap(reference -> reference.blocks().stream()).distinct().collect(toImmutableList()))
        : TerraformValue.UNKNOWN;
  }

  /**
   * Returns the resource.
   *
   * @param step the step of the address that names it
   */
  private TerraformValue resource(
      String type, TerraformAddress address, int step, TerraformInstances module, Optional<String> index) {
    if (address.size() <= step || address.size() > step + 2 || !IDENTITIES.contains(address.name(step + 1))) {
      return TerraformValue.UNKNOWN;
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
