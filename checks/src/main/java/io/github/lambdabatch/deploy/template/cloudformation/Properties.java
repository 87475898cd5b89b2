package io.github.lambdabatch.deploy.template.cloudformation;

import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.Optional;

/**
 * The properties of a resource, or of a part of one.
 *
 * @param node what holds them; nothing where none are set
 * @param open whether others may be set elsewhere, by an include or a macro
 * @param intrinsics reads their values
 */
record Properties(Optional<Node> node, boolean open, Intrinsics intrinsics) {
  /** Returns the properties that the node holds; they are open as well where it says that it includes others. */
  static Properties of(Optional<Node> node, boolean open, Intrinsics intrinsics) {
    return new Properties(node, open || node.isPresent() && includesOthers(node.get()), intrinsics);
  }

  private static boolean includesOthers(Node node) {
    return !(node instanceof Node.Mapping mapping)
        || !mapping.tag().isEmpty()
        || Call.isAmong(mapping.entries().keySet());
  }

  /** Returns the property as it is written. */
  Optional<Node> get(String name) {
    return node.isPresent() ? node.get().get(name) : Optional.empty();
  }

  /** Returns what is known of the property. */
  Value value(String name) {
    Optional<Node> value = get(name);
    if (value.isPresent()) {
      return intrinsics.of(value.get());
    }
    return open ? Untold.UNKNOWN : Untold.ABSENT;
  }

  /** Returns these properties as they are whatever the parameters are set to. */
  Properties certain() {
    return new Properties(node, open, intrinsics.certain());
  }

  /** Returns the text of the property where all of it is known. */
  Optional<String> literal(String name) {
    return value(name).literal();
  }

  /** Returns whether the property is written as false, and not as a parameter that happens to be. */
  boolean isOff(String name) {
    Optional<Node> value = get(name);
    return value.isPresent() && value.get().text().isPresent() && intrinsics.of(value.get()).is(false);
  }

  /** Returns the properties inside of a property. */
  Properties inside(String name) {
    return of(get(name), open, intrinsics);
  }
}
