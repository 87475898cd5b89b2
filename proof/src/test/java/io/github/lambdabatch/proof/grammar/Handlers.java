package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The handlers of one run of the proof: so many distinct ones, the same for the same seed. */
public final class Handlers {
  private static final long SEEDS_APART = 1_000_003;

  private Handlers() {}

  /** As many handlers as the build asks for. */
  public static ImmutableList<GeneratedHandler> ofThisBuild() {
    return distinct(Integer.getInteger("proof.handlers", 300), Long.getLong("proof.seed", 1));
  }

  private static ImmutableList<GeneratedHandler> distinct(int count, long seed) {
    Map<String, GeneratedHandler> handlers = new LinkedHashMap<>();
    for (long i = 0; handlers.size() < count; i++) {
      Choices choices = Choices.random(seed * SEEDS_APART + i);
      GeneratedHandler handler = HandlerGenerator.generate("Handler" + handlers.size(), choices);
      handlers.putIfAbsent(handler.shape(), handler);
    }
    return ImmutableList.copyOf(handlers.values());
  }
}
