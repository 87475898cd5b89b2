package io.github.lambdabatch.deploy.template.terraform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.model.Location;
import java.util.Optional;

/** What is known of a value in Terraform before anything is applied. */
sealed interface Value {
  /** Stands for what is not known within a {@link Text}. */
  char GAP = '\0';

  /** A value of which nothing is known. */
  Value UNKNOWN = new Text(String.valueOf(GAP));

  /** What is not set, or {@code null}, or empty. */
  Value UNSET = new Unset();

  /** Not set. */
  record Unset() implements Value {}

  /**
   * A text, a number or a boolean.
   *
   * @param skeleton the text, with a {@link #GAP} for each part that is not known
   */
  record Text(String skeleton) implements Value {
    boolean isKnown() {
      return skeleton.indexOf(GAP) < 0;
    }

    /** Returns what is known of its begin. */
    String head() {
      return isKnown() ? skeleton : skeleton.substring(0, skeleton.indexOf(GAP));
    }

    /** Returns what is known of its end. */
    String tail() {
      return skeleton.substring(skeleton.lastIndexOf(GAP) + 1);
    }
  }

  /** A list, a set or a tuple. */
  record Items(ImmutableList<Value> items) implements Value {}

  /**
   * A map or an object.
   *
   * @param location where it is written
   */
  record Fields(ImmutableMap<String, Value> fields, Location location) implements Value {}

  /**
   * Something of a resource: the resource itself, or one of its attributes.
   *
   * @param type the resource's type, such as {@code aws_sqs_queue}; that of a data source begins with {@code data.}
   * @param blocks what declares it, once for each instance that may be meant; empty where that is not known
   */
  record Reference(String type, ImmutableList<Block> blocks) implements Value {}

  /** Returns the text; nothing if this is no text, or not wholly known. */
  default Optional<String> text() {
    return this instanceof Text text && text.isKnown() ? Optional.of(text.skeleton()) : Optional.empty();
  }

  /** Returns whether this is known to be the text. */
  default boolean is(String other) {
    return text().filter(other::equals).isPresent();
  }

  /** Returns the value at the key of a map, or the index of a list. */
  default Value at(String key) {
    if (this instanceof Fields map) {
      return map.fields().getOrDefault(key, UNSET);
    }
    if (this instanceof Items list && key.matches("[0-9]{1,6}") && Integer.parseInt(key) < list.items().size()) {
      return list.items().get(Integer.parseInt(key));
    }
    // What is an attribute of a resource, or an instance of it, comes of that resource.
    return this instanceof Reference ? this : UNKNOWN;
  }
}
