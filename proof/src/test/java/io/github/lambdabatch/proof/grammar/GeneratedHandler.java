package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A handler made by the generator.
 *
 * @param name the simple name of its class
 * @param source its source file
 * @param feed what feeds it
 * @param traits what the generator knows of it
 * @param choices the choices that it was made of
 */
public record GeneratedHandler(
    String name, String source, Feed feed, ImmutableSet<Trait> traits, ImmutableList<Integer> choices) {
  private static final int BATCH_SIZE = 4;
  static final String PACKAGE = "generated";

  /** The name of its class, with the package. */
  public String className() {
    return PACKAGE + "." + name;
  }

  /** How many records each of its batches has. */
  public int batchSize() {
    return traits.contains(Trait.EXPECTS_ONE) ? 1 : BATCH_SIZE;
  }

  /** The source without the name of the class: handlers are distinct if this is. */
  public String shape() {
    return source.replace(name, "Handler");
  }
}
