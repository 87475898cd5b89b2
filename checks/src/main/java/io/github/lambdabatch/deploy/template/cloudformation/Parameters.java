package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Gap;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Items;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Text;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.Optional;

/** The parameters of a template. */
final class Parameters {
  private static final Splitter LIST = Splitter.on(',').trimResults();

  private final Node parameters;
  private final boolean preset;

  /**
   * Instantiates those of a template.
   *
   * @param preset whether they have the values of their defaults, and not any that a deployment may set
   */
  Parameters(Node template, boolean preset) {
    parameters = template.get("Parameters").orElse(new Node.Scalar("", 1, ""));
    this.preset = preset;
  }

  /** Returns the value of the parameter, or that it is not known; nothing if there is no such parameter. */
  Optional<Value> value(String name) {
    Optional<Node> parameter = parameters.get(name);
    return parameter.isPresent() ? Optional.of(value(name, parameter.get())) : Optional.empty();
  }

  private Value value(String name, Node parameter) {
    String type = parameter.get("Type").flatMap(Node::text).orElse("");
    boolean list = type.equals("CommaDelimitedList") || type.startsWith("List<");
    Optional<String> text = parameter.get("Default").flatMap(Node::text);
    // The default of these is the name of a value that another service holds.
    if (!preset || text.isEmpty() || type.startsWith("AWS::SSM::")) {
      return list ? Untold.UNKNOWN : Text.of(new Gap(name));
    }
    return list ? list(text.get()) : Intrinsics.literal(text.get());
  }

  private static Value list(String text) {
    ImmutableList.Builder<Value> items = ImmutableList.builder();
    for (String item : LIST.split(text)) {
      items.add(Intrinsics.literal(item));
    }
    return new Items(items.build());
  }
}
