package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.AttributedSources;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources of {@link FlowTogetherTest}, attributed together as there, and each a test of its own.
 *
 * <p>The mutation tests run this: of a change, they need only those that come to it.
 */
final class FlowOneByOneTest {
  private static final Map<Class<?>, ImmutableList<AttributedSources>> SOURCES = new ConcurrentHashMap<>();

  static Stream<Arguments> sources() {
    return FlowTogetherTest.tests().stream()
        .flatMap(
            tests ->
                IntStream.range(0, FlowTogetherTest.textsOf(tests).size())
                    .mapToObj(index -> Arguments.of(tests, index)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sources")
  void findings(Class<?> tests, int index) {
    FlowSources.assertFlow(
        SOURCES.computeIfAbsent(tests, key -> FlowTogetherTest.sourcesOf(key).oneByOne()).get(index));
  }
}
