package io.github.lambdabatch.deploy.template;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import io.github.lambdabatch.deploy.Location;
import io.github.lambdabatch.deploy.document.HclReader;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.TerraformDeclarations.Declared;
import io.github.lambdabatch.deploy.template.TerraformValue.Fields;
import io.github.lambdabatch.deploy.template.TerraformValue.Items;
import io.github.lambdabatch.deploy.template.TerraformValue.Reference;
import io.github.lambdabatch.deploy.template.TerraformValue.Text;
import io.github.lambdabatch.deploy.template.TerraformValue.Unset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what expressions in one module stand for. */
final class TerraformScope {
  /** How far references and nested values are followed. */
  private static final int MAX_DEPTH = 100;

  /** The longest text that is put together; names and ARNs are shorter. */
  private static final int MAX_LENGTH = 4_096;

  /** Begins of references to what is known only when the configuration is applied. */
  private static final ImmutableSet<String> LATE = ImmutableSet.of("each", "count", "self", "path", "terraform");

  private final TerraformDeclarations declarations;
  private final ImmutableTable<String, String, TerraformBlock> blocks;
  private final ImmutableMap<String, TerraformRegistryModule> modules;
  private final Map<String, TerraformValue> locals = new HashMap<>();

  TerraformScope(TerraformDeclarations declarations) {
    this.declarations = declarations;
    ImmutableTable.Builder<String, String, TerraformBlock> all = ImmutableTable.builder();
    for (String type : declarations.types()) {
      declarations.ofType(type).forEach((name, declared) -> all.put(type, name, block(declared)));
    }
    this.blocks = all.buildOrThrow();
    ImmutableMap.Builder<String, TerraformRegistryModule> known = ImmutableMap.builder();
    blocks
        .row(TerraformDeclarations.MODULE)
        .forEach((name, call) -> TerraformRegistryModule.of(call).ifPresent(module -> known.put(name, module)));
    this.modules = known.buildOrThrow();
  }

  private TerraformBlock block(Declared declared) {
    Node node = declared.node();
    return new TerraformBlock(
        new Location(declared.file(), node.line()),
        attribute -> node.get(attribute).map(value -> value(value, declared.file(), 0)).orElse(TerraformValue.UNSET));
  }

  /** Returns the resources of a type. */
  ImmutableList<TerraformBlock> resources(String type) {
    return ImmutableList.copyOf(blocks.row(type).values());
  }

  /** Returns the calls of modules that are known. */
  ImmutableList<TerraformRegistryModule> modules() {
    return modules.values().asList();
  }

  private TerraformValue value(Node node, String file, int depth) {
    if (depth > MAX_DEPTH) {
      return TerraformValue.UNKNOWN;
    }
    if (node instanceof Node.Mapping) {
      Map<String, TerraformValue> fields = Maps.transformValues(node.entries(), entry -> value(entry, file, depth + 1));
      return new Fields(ImmutableMap.copyOf(fields), new Location(file, node.line()));
    }
    if (node instanceof Node.Sequence sequence) {
      return switch (sequence.tag()) {
        case "" -> new Items(values(sequence.items(), file, depth));
        case HclReader.TEMPLATE -> joined(values(sequence.items(), file, depth));
        case HclReader.CONDITIONAL -> common(values(sequence.items(), file, depth));
        case HclReader.REFERENCE -> referred(sequence.items(), depth);
        default -> TerraformValue.UNKNOWN;
      };
    }
    return node.text().map(TerraformScope::literal).orElse(TerraformValue.UNKNOWN);
  }

  private static TerraformValue literal(String text) {
    return text.isEmpty() ? TerraformValue.UNSET : new Text(text);
  }

  private ImmutableList<TerraformValue> values(List<Node> nodes, String file, int depth) {
    return nodes.stream().map(node -> value(node, file, depth + 1)).collect(toImmutableList());
  }

  /** Returns the parts of a text together. */
  private static TerraformValue joined(ImmutableList<TerraformValue> parts) {
    boolean qualifiedFunction =
        parts.get(0) instanceof Reference function
            && function.type().equals(TerraformFunctions.FUNCTION)
            && parts.get(1) instanceof Text text
            && text.skeleton().startsWith(":");
    if (qualifiedFunction) {
      return parts.get(0);
    }
    StringBuilder skeleton = new StringBuilder();
    for (TerraformValue part : parts) {
      if (!(part instanceof Unset)) {
        skeleton.append(part instanceof Text text ? text.skeleton() : TerraformValue.GAP);
      }
      if (skeleton.length() > MAX_LENGTH) {
        return TerraformValue.UNKNOWN;
      }
    }
    return new Text(skeleton.toString());
  }

  /** Returns the value that all choices are. */
  private static TerraformValue common(ImmutableList<TerraformValue> choices) {
    TerraformValue first = choices.get(0);
    boolean comparable = first.text().isPresent() || first instanceof Reference || first instanceof Unset;
    return comparable && choices.stream().allMatch(first::equals) ? first : TerraformValue.UNKNOWN;
  }

  private TerraformValue referred(ImmutableList<Node> segments, int depth) {
    Optional<String> type = segments.get(0).text();
    Optional<String> name = segments.size() > 1 ? segments.get(1).text() : Optional.empty();
    if (type.isEmpty() || name.isEmpty()) {
      return TerraformValue.UNKNOWN;
    }
    ImmutableList<Node> rest = segments.subList(2, segments.size());
    return switch (type.get()) {
      case TerraformDeclarations.VARIABLE -> follow(variable(name.get(), depth), rest);
      case TerraformDeclarations.LOCAL -> follow(local(name.get(), depth), rest);
      case "module" -> output(name.get(), rest);
      case "data" -> rest.isEmpty() ? TerraformValue.UNKNOWN : data(name.get(), rest.get(0));
      default -> LATE.contains(type.get()) ? TerraformValue.UNKNOWN : reference(type.get(), name.get());
    };
  }

  /** Returns the variable's default; what its caller has to set, or may, is unknown. */
  private TerraformValue variable(String name, int depth) {
    Declared variable = declarations.ofType(TerraformDeclarations.VARIABLE).get(name);
    Optional<Node> preset = variable == null ? Optional.empty() : variable.node().get("default");
    TerraformValue value = preset.map(node -> value(node, variable.file(), depth + 1)).orElse(TerraformValue.UNSET);
    return value instanceof Unset ? TerraformValue.UNKNOWN : value;
  }

  private TerraformValue local(String name, int depth) {
    Declared local = declarations.ofType(TerraformDeclarations.LOCAL).get(name);
    if (local == null) {
      return TerraformValue.UNKNOWN;
    }
    TerraformValue known = locals.get(name);
    if (known == null) {
      // A local that refers to itself comes to nothing.
      locals.put(name, TerraformValue.UNKNOWN);
      known = value(local.node(), local.file(), depth + 1);
      locals.put(name, known);
    }
    return known;
  }

  private static TerraformValue follow(TerraformValue value, ImmutableList<Node> segments) {
    TerraformValue found = value;
    for (Node segment : segments) {
      if (!(found instanceof Reference)) {
        TerraformValue whole = found;
        found = segment.text().map(whole::at).orElse(TerraformValue.UNKNOWN);
      }
    }
    return found;
  }

  private TerraformValue output(String module, ImmutableList<Node> segments) {
    TerraformRegistryModule known = modules.get(module);
    Optional<String> name = segments.isEmpty() ? Optional.empty() : segments.get(segments.size() - 1).text();
    return known == null ? TerraformValue.UNKNOWN : name.map(known::output).orElse(TerraformValue.UNKNOWN);
  }

  private TerraformValue data(String type, Node name) {
    return name.text().map(n -> reference(TerraformDeclarations.DATA + type, n)).orElse(TerraformValue.UNKNOWN);
  }

  private TerraformValue reference(String type, String name) {
    TerraformBlock block = blocks.get(type, name);
    return new Reference(type, block == null ? ImmutableList.of() : ImmutableList.of(block));
  }
}
