package io.github.lambdabatch.deploy.template;

import io.github.lambdabatch.deploy.Location;
import java.util.function.Function;

/** A resource, or a data source, or what stands for one. */
final class TerraformBlock {
  private final Location location;
  private final Function<String, TerraformValue> attributes;

  /**
   * Instantiates one.
   *
   * @param attributes finds the value of an attribute; {@link TerraformValue#UNSET} where it has none
   */
  TerraformBlock(Location location, Function<String, TerraformValue> attributes) {
    this.location = location;
    this.attributes = attributes;
  }

  /** Returns where it is declared. */
  Location location() {
    return location;
  }

  /** Returns the value of an attribute. */
  TerraformValue get(String attribute) {
    return attributes.apply(attribute);
  }

  /** Returns the value of an attribute in a block that this one may have, and once at most. */
  TerraformValue get(String block, String attribute) {
    TerraformValue nested = get(block);
    return (nested instanceof TerraformValue.Items ? nested.at("0") : nested).at(attribute);
  }
}
