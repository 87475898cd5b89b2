package io.github.lambdabatch.deploy.template.cloudformation;

import io.github.lambdabatch.deploy.document.Node;
import java.util.Map;
import java.util.Optional;

/**
 * The use of an intrinsic function.
 *
 * @param function its name, such as {@code Ref} or {@code Sub}
 * @param argument what it is applied to
 */
record Call(String function, Node argument) {
  private static final String PREFIX = "Fn::";

  /** Returns the call that the node is; nothing for any other value. */
  static Optional<Call> of(Node node) {
    if (!node.tag().isEmpty()) {
      return Optional.of(new Call(node.tag().substring(1), untagged(node)));
    }
    if (node.entries().size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Node> entry = node.entries().entrySet().iterator().next();
    if (entry.getKey().equals("Ref")) {
      return Optional.of(new Call("Ref", entry.getValue()));
    }
    return isFunction(entry.getKey())
        ? Optional.of(new Call(entry.getKey().substring(PREFIX.length()), entry.getValue()))
        : Optional.empty();
  }

  /** Returns whether the key of a mapping is a function, which puts something else in its place. */
  static boolean isFunction(String key) {
    return key.startsWith(PREFIX);
  }

  /** Returns whether one of the keys of a mapping is a function. */
  static boolean isAmong(Iterable<String> keys) {
    for (String key : keys) {
      if (isFunction(key)) {
        return true;
      }
    }
    return false;
  }

  private static Node untagged(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return new Node.Mapping(mapping.entries(), mapping.line(), "");
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(sequence.items(), sequence.line(), "");
    }
    return new Node.Scalar(((Node.Scalar) node).value(), node.line(), "");
  }
}
