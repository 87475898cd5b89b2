package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import io.github.lambdabatch.deploy.document.HclReader;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.Location;
import io.github.lambdabatch.deploy.template.terraform.Declarations.Declared;
import io.github.lambdabatch.deploy.template.terraform.Value.Fields;
import io.github.lambdabatch.deploy.template.terraform.Value.Items;
import io.github.lambdabatch.deploy.template.terraform.Value.Reference;
import io.github.lambdabatch.deploy.template.terraform.Value.Text;
import io.github.lambdabatch.deploy.template.terraform.Value.Unset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what expressions in one module stand for. */
final class ModuleScope {
  /** How far references and nested values are followed. */
  private static final int MAX_DEPTH = 100;

  /** The longest text that is put together; names and ARNs are shorter. */
  private static final int MAX_LENGTH = 4_096;

  /** Begins of references to what is known only when the configuration is applied. */
  private static final ImmutableSet<String> LATE = ImmutableSet.of("each", "count", "self", "path", "terraform");

  private final Declarations declarations;
  private final ImmutableTable<String, String, Block> blocks;
  private final ImmutableMap<String, RegistryModule> modules;
  private final Map<String, Value> locals = new HashMap<>();

  /** The same module, in which variables have no defaults; nothing where this is it. */
  private final Optional<ModuleScope> certain;

  ModuleScope(Declarations declarations) {
    this(declarations, Optional.of(new ModuleScope(declarations, Optional.empty())));
  }

  private ModuleScope(Declarations declarations, Optional<ModuleScope> certain) {
    this.declarations = declarations;
    this.certain = certain;
    ImmutableTable.Builder<String, String, Block> all = ImmutableTable.builder();
    for (String type : declarations.types()) {
      declarations.ofType(type).forEach((name, declared) -> all.put(type, name, block(type, name, declared)));
    }
    this.blocks = all.buildOrThrow();
    ImmutableMap.Builder<String, RegistryModule> known = ImmutableMap.builder();
    blocks
        .row(Declarations.MODULE)
        .forEach((name, call) -> RegistryModule.of(call).ifPresent(module -> known.put(name, module)));
    this.modules = known.buildOrThrow();
  }

  private Block block(String type, String name, Declared declared) {
    Node node = declared.node();
    return new Block(
        new Location(declared.file(), node.line()),
        attribute -> node.get(attribute).map(value -> value(value, declared.file(), 0)).orElse(Value.UNSET),
        certain.map(scope -> scope.blocks.get(type, name)));
  }

  /** Returns the resources of a type. */
  ImmutableList<Block> resources(String type) {
    return ImmutableList.copyOf(blocks.row(type).values());
  }

  /** Returns the calls of modules that are known. */
  ImmutableList<RegistryModule> modules() {
    return modules.values().asList();
  }

  private Value value(Node node, String file, int depth) {
    if (depth > MAX_DEPTH) {
      return Value.UNKNOWN;
    }
    if (node instanceof Node.Mapping) {
      Map<String, Value> fields = Maps.transformValues(node.entries(), entry -> value(entry, file, depth + 1));
      return new Fields(ImmutableMap.copyOf(fields), new Location(file, node.line()));
    }
    if (node instanceof Node.Sequence sequence && (sequence.tag().isEmpty() || !sequence.items().isEmpty())) {
      return switch (sequence.tag()) {
        case "" -> new Items(values(sequence.items(), file, depth));
        case HclReader.TEMPLATE -> joined(values(sequence.items(), file, depth));
        case HclReader.CONDITIONAL -> common(values(sequence.items(), file, depth));
        case HclReader.REFERENCE -> referred(sequence.items(), depth);
        default -> Value.UNKNOWN;
      };
    }
    return node.text().map(ModuleScope::literal).orElse(Value.UNKNOWN);
  }

  private static Value literal(String text) {
    return text.isEmpty() ? Value.UNSET : new Text(text);
  }

  private ImmutableList<Value> values(List<Node> nodes, String file, int depth) {
    return nodes.stream().map(node -> value(node, file, depth + 1)).collect(toImmutableList());
  }

  /** Returns the parts of a text together. */
  private static Value joined(ImmutableList<Value> parts) {
    boolean qualifiedFunction =
        parts.size() > 1
            && parts.get(0) instanceof Reference function
            && function.type().equals(Functions.FUNCTION)
            && parts.get(1) instanceof Text text
            && text.skeleton().startsWith(":");
    if (qualifiedFunction) {
      return parts.get(0);
    }
    StringBuilder skeleton = new StringBuilder();
    for (Value part : parts) {
      if (!(part instanceof Unset)) {
        skeleton.append(part instanceof Text text ? text.skeleton() : Value.GAP);
      }
      if (skeleton.length() > MAX_LENGTH) {
        return Value.UNKNOWN;
      }
    }
    return new Text(skeleton.toString());
  }

  /** Returns the value that all choices are. */
  private static Value common(ImmutableList<Value> choices) {
    Value first = choices.get(0);
    boolean comparable = first.text().isPresent() || first instanceof Reference || first instanceof Unset;
    return comparable && choices.stream().allMatch(first::equals) ? first : Value.UNKNOWN;
  }

  private Value referred(ImmutableList<Node> segments, int depth) {
    Optional<String> type = segments.get(0).text();
    Optional<String> name = segments.size() > 1 ? segments.get(1).text() : Optional.empty();
    if (type.isEmpty() || name.isEmpty()) {
      return Value.UNKNOWN;
    }
    ImmutableList<Node> rest = segments.subList(2, segments.size());
    return switch (type.get()) {
      case Declarations.VARIABLE -> follow(variable(name.get(), depth), rest);
      case Declarations.LOCAL -> follow(local(name.get(), depth), rest);
      case "module" -> output(name.get(), rest);
      case "data" -> rest.isEmpty() ? Value.UNKNOWN : data(name.get(), rest.get(0));
      default -> LATE.contains(type.get()) ? Value.UNKNOWN : reference(type.get(), name.get());
    };
  }

  /** Returns the variable's default; what its caller has to set, or may, is unknown. */
  private Value variable(String name, int depth) {
    Declared variable = certain.isEmpty() ? null : declarations.ofType(Declarations.VARIABLE).get(name);
    Optional<Node> preset = variable == null ? Optional.empty() : variable.node().get("default");
    Value value = preset.map(node -> value(node, variable.file(), depth + 1)).orElse(Value.UNSET);
    if (value instanceof Items list) {
      // A list that is there to be set may hold more in the end.
      return new Items(ImmutableList.<Value>builder().addAll(list.items()).add(Value.UNKNOWN).build());
    }
    return value instanceof Unset ? Value.UNKNOWN : value;
  }

  private Value local(String name, int depth) {
    Declared local = declarations.ofType(Declarations.LOCAL).get(name);
    if (local == null) {
      return Value.UNKNOWN;
    }
    Value known = locals.get(name);
    if (known == null) {
      // A local that refers to itself comes to nothing.
      locals.put(name, Value.UNKNOWN);
      known = value(local.node(), local.file(), depth + 1);
      locals.put(name, known);
    }
    return known;
  }

  private static Value follow(Value value, ImmutableList<Node> segments) {
    Value found = value;
    for (Node segment : segments) {
      if (!(found instanceof Reference)) {
        Value whole = found;
        found = segment.text().map(whole::at).orElse(Value.UNKNOWN);
      }
    }
    return found;
  }

  private Value output(String module, ImmutableList<Node> segments) {
    RegistryModule known = modules.get(module);
    Optional<String> name = segments.isEmpty() ? Optional.empty() : segments.get(segments.size() - 1).text();
    return known == null ? Value.UNKNOWN : name.map(known::output).orElse(Value.UNKNOWN);
  }

  private Value data(String type, Node name) {
    return name.text().map(n -> reference(Declarations.DATA + type, n)).orElse(Value.UNKNOWN);
  }

  private Value reference(String type, String name) {
    Block block = blocks.get(type, name);
    return new Reference(type, block == null ? ImmutableList.of() : ImmutableList.of(block));
  }
}
