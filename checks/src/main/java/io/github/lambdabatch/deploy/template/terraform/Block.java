package io.github.lambdabatch.deploy.template.terraform;

import io.github.lambdabatch.deploy.model.Location;
import java.util.Optional;
import java.util.function.Function;

/** A resource, or a data source, or what stands for one. */
final class Block {
  private final Location location;
  private final Function<String, Value> attributes;
  private final Optional<Block> certain;

  /**
   * Instantiates one of which all values are certain.
   *
   * @param attributes finds the value of an attribute; {@link Value#UNSET} where it has none
   */
  Block(Location location, Function<String, Value> attributes) {
    this(location, attributes, Optional.empty());
  }

  /**
   * Instantiates one.
   *
   * @param attributes finds the value of an attribute; {@link Value#UNSET} where it has none
   * @param certain the same block without the defaults of variables; nothing where it has no need of them
   */
  Block(Location location, Function<String, Value> attributes, Optional<Block> certain) {
    this.location = location;
    this.attributes = attributes;
    this.certain = certain;
  }

  /** Returns this block as it is whatever the variables are set to. */
  Block certain() {
    return certain.orElse(this);
  }

  /** Returns where it is declared. */
  Location location() {
    return location;
  }

  /** Returns the value of an attribute. */
  Value get(String attribute) {
    return attributes.apply(attribute);
  }

  /** Returns the value of an attribute in a block that this one may have, and once at most. */
  Value get(String block, String attribute) {
    Value nested = get(block);
    return (nested instanceof Value.Items ? nested.at("0") : nested).at(attribute);
  }
}
