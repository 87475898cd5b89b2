package io.github.lambdabatch.proof;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class GeneratedHandlersTest {
  @Test
  void agree() throws Exception {
    Logger logger = Logger.getLogger("generated");
    logger.setLevel(Level.OFF);
    int count = Integer.getInteger("proof.handlers");
    long seed = Long.getLong("proof.seed");
    Map<String, GeneratedHandler> handlers = new LinkedHashMap<>();
    for (long i = 0; handlers.size() < count; i++) {
      GeneratedHandler handler =
          HandlerGenerator.generate("Handler" + handlers.size(), Choices.random(seed * 1_000_003 + i));
      handlers.putIfAbsent(handler.shape(), handler);
    }
    long start = System.nanoTime();
    ImmutableList<Comparison> comparisons =
        Comparer.ofAllChecks().compare(ImmutableList.copyOf(handlers.values()));
    Map<String, Integer> counts = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    Shrinker shrinker = new Shrinker(Comparer.ofAllChecks());
    Map<String, Integer> kinds = new TreeMap<>();
    for (Comparison comparison : comparisons) {
      counts.merge(comparison.verdict().toString(), 1, Integer::sum);
      if (comparison.isDisagreement()) {
        String kind = "" + comparison.unexplained() + comparison.unfounded() + comparison.missed();
        if (kinds.merge(kind, 1, Integer::sum) <= Integer.getInteger("proof.shrunk", 3)) {
          text.append(shrinker.shrink(comparison)).append("\n==========\n");
        }
      }
    }
    text.append(kinds);
    Files.writeString(Path.of("target", "disagreements.txt"), text);
    System.out.println(counts + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    assertThat(counts.get("MISSED")).isNull();
  }
}
