package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Gap;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Items;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Reference;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Text;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.Map;
import java.util.Optional;

/**
 * The functions that CloudFormation applies to values, in their long and short forms.
 *
 * <p>Conditions are not evaluated: what depends on one is known only if it is the same in both cases.
 */
final class Intrinsics {
  /** The most values and event sources that are looked at for one template: a deployment takes 500 resources. */
  private static final int MAX_STEPS = 200_000;

  private static final String PSEUDO_PARAMETER = "AWS::";

  private final Parameters parameters;
  private final Optional<Node> mappings;
  private final Optional<Intrinsics> certain;
  private int steps;

  /** Instantiates those of a template, where parameters have the values of their defaults. */
  Intrinsics(Node template) {
    this(template, true);
  }

  private Intrinsics(Node template, boolean preset) {
    parameters = new Parameters(template, preset);
    mappings = template.get("Mappings");
    certain = preset ? Optional.of(new Intrinsics(template, false)) : Optional.empty();
  }

  /** Returns those to which no parameter is known: it is there to be set, whatever its default. */
  Intrinsics certain() {
    return certain.orElse(this);
  }

  /** Counts a step; returns whether there were so many that every answer is unknown from now on. */
  boolean isExhausted() {
    steps = Math.min(steps + 1, MAX_STEPS);
    return steps == MAX_STEPS;
  }

  /** Returns what is known of the value. */
  Value of(Node node) {
    if (isExhausted()) {
      return Untold.UNKNOWN;
    }
    Optional<Call> call = Call.of(node);
    if (call.isPresent()) {
      return apply(call.get());
    }
    if (node instanceof Node.Scalar scalar) {
      return literal(scalar.value());
    }
    return node instanceof Node.Sequence ? items(node.items()) : Untold.UNKNOWN;
  }

  /** Returns the text, unless CloudFormation replaces a part of it with what another service holds. */
  static Value literal(String text) {
    return text.contains("{{resolve:") ? Untold.UNKNOWN : Text.of(text);
  }

  private Value items(ImmutableList<Node> nodes) {
    ImmutableList.Builder<Value> items = ImmutableList.builder();
    for (Node node : nodes) {
      Value item = of(node);
      if (item != Untold.ABSENT) {
        items.add(item);
      }
    }
    return new Items(items.build());
  }

  private Value apply(Call call) {
    return switch (call.function()) {
      case "Ref" -> ref(call.argument());
      case "GetAtt" -> getAtt(call.argument());
      case "Sub" -> sub(call.argument());
      case "Join" -> join(call.argument().items());
      case "If" -> branches(call.argument().items());
      case "FindInMap" -> findInMap(call.argument().items());
      case "Select" -> select(call.argument().items());
      default -> Untold.UNKNOWN;
    };
  }

  private Value ref(Node argument) {
    Optional<String> name = argument.text();
    return name.isPresent() ? ref(name.get()) : Untold.UNKNOWN;
  }

  private Value ref(String name) {
    if (name.equals("AWS::NoValue")) {
      return Untold.ABSENT;
    }
    if (name.startsWith(PSEUDO_PARAMETER)) {
      return Text.of(new Gap(name));
    }
    Optional<Value> value = parameters.value(name);
    return value.isPresent() ? value.get() : attribute(name);
  }

  /** Returns the attribute of a resource; SAM writes {@code Function.Alias} for the alias that it makes. */
  private static Value attribute(String text) {
    int dot = text.indexOf('.');
    return Text.of(
        dot < 0 ? new Reference(text, "") : new Reference(text.substring(0, dot), text.substring(dot + 1)));
  }

  private Value getAtt(Node argument) {
    Optional<String> text = argument.text();
    if (text.isPresent()) {
      return attribute(text.get());
    }
    ImmutableList<Node> items = argument.items();
    Optional<String> resource = items.size() == 2 ? items.get(0).text() : Optional.empty();
    if (resource.isEmpty()) {
      return Untold.UNKNOWN;
    }
    // The attribute may be a Ref to a parameter.
    Optional<String> attribute = of(items.get(1)).literal();
    return attribute.isPresent() ? Text.of(new Reference(resource.get(), attribute.get())) : Untold.UNKNOWN;
  }

  private Value sub(Node argument) {
    ImmutableList<Node> items = argument.items();
    Optional<String> text = items.size() == 2 ? items.get(0).text() : argument.text();
    if (text.isEmpty() || text.get().contains("{{resolve:")) {
      return Untold.UNKNOWN;
    }
    ImmutableMap<String, Node> variables = items.isEmpty() ? ImmutableMap.of() : items.get(1).entries();
    return sub(text.get(), variables);
  }

  private Value sub(String text, Map<String, Node> variables) {
    Texts result = new Texts();
    int end = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", end)) {
      result.add(text.substring(end, start));
      int close = text.indexOf('}', start);
      if (close < 0) {
        return Untold.UNKNOWN;
      }
      end = close + 1;
      String name = text.substring(start + 2, close);
      Node variable = variables.get(name);
      if (name.startsWith("!")) {
        result.add("${" + name.substring(1) + "}");
      } else {
        result.add(variable == null ? ref(name) : of(variable));
      }
      if (steps == MAX_STEPS) {
        return Untold.UNKNOWN;
      }
    }
    return result.add(text.substring(end)).build();
  }

  private Value join(ImmutableList<Node> arguments) {
    Optional<String> delimiter = arguments.size() == 2 ? arguments.get(0).text() : Optional.empty();
    if (delimiter.isEmpty() || !(of(arguments.get(1)) instanceof Items list)) {
      return Untold.UNKNOWN;
    }
    Texts result = new Texts();
    String between = "";
    for (Value item : list.items()) {
      result.add(between).add(item);
      between = delimiter.get();
    }
    return result.build();
  }

  private Value branches(ImmutableList<Node> arguments) {
    if (arguments.size() != 3) {
      return Untold.UNKNOWN;
    }
    Value yes = of(arguments.get(1));
    return yes.equals(of(arguments.get(2))) ? yes : Untold.UNKNOWN;
  }

  private Value findInMap(ImmutableList<Node> arguments) {
    if (arguments.size() != 3) {
      return Untold.UNKNOWN;
    }
    Optional<Node> found = mappings;
    for (Node argument : arguments) {
      Optional<String> key = of(argument).literal();
      found = found.flatMap(f -> key.flatMap(f::get));
    }
    return found.filter(Intrinsics::isPlain).map(this::of).orElse(Untold.UNKNOWN);
  }

  /** Returns whether it is a text, or a list of texts. A mapping holds no functions, so one in it is not applied. */
  private static boolean isPlain(Node node) {
    return node instanceof Node.Sequence sequence && sequence.tag().isEmpty()
        ? sequence.items().stream().allMatch(i -> i.text().isPresent())
        : node.text().isPresent();
  }

  /**
   * Returns the name in a function's ARN, which is how the CDK refers to the function of an alias.
   *
   * <p>Other selections are not known.
   */
  private Value select(ImmutableList<Node> arguments) {
    if (arguments.size() != 2 || !arguments.get(0).text().equals(Optional.of("6"))) {
      return Untold.UNKNOWN;
    }
    ImmutableList<Node> split =
        Call.of(arguments.get(1))
            .filter(c -> c.function().equals("Split"))
            .map(c -> c.argument().items())
            .orElse(ImmutableList.of());
    if (split.size() != 2 || !split.get(0).text().equals(Optional.of(":"))) {
      return Untold.UNKNOWN;
    }
    Value arn = of(split.get(1));
    return arn.reference().isPresent() ? arn : Untold.UNKNOWN;
  }
}
