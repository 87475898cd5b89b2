package io.github.lambdabatch.checks;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.ExpectedFindings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes of {@link ShapesTogetherTest}, attributed together as there, and each a test of its own.
 *
 * <p>The mutation tests run this: of a change, they need only those that come to it.
 */
final class ShapesOneByOneTest {
  private static final Map<String, ImmutableList<AttributedSources>> SOURCES = new ConcurrentHashMap<>();

  static Stream<Arguments> shapes() {
    return ShapesTogetherTest.folders().stream()
        .flatMap(
            folder ->
                IntStream.range(0, ShapesTogetherTest.shapesIn(folder).size())
                    .mapToObj(index -> Arguments.of(folder, index)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("shapes")
  void findings(String folder, int index) {
    ExpectedFindings.assertFindings(
        SOURCES.computeIfAbsent(folder, key -> ShapesTogetherTest.sourcesIn(key).oneByOne()).get(index));
  }
}
