package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.fix.FixesTogetherTest.Patching;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.FixAssert;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handlers of {@link FixesTogetherTest}, attributed together as there, and each a test of its own.
 *
 * <p>The mutation tests run this: of a change, they need only those that come to it.
 */
final class FixesOneByOneTest {
  private static final Map<String, ImmutableList<AttributedSources>> SOURCES = new ConcurrentHashMap<>();

  static Stream<Arguments> handlers() {
    return FixesTogetherTest.folders().stream()
        .flatMap(
            folder ->
                IntStream.range(0, FixesTogetherTest.handlersIn(folder).size())
                    .mapToObj(index -> Arguments.of(folder, index)));
  }

  static IntStream refused() {
    return IntStream.range(0, RefusedFixesTest.handlers().size());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("handlers")
  void becomes(String folder, int index) {
    Patching patching = FixesTogetherTest.patchingOf(folder);
    FixAssert.assertBecome(alone(folder, patching).get(index), patching.expected());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void saysWhyNot(int index) {
    Patching patching = FixesTogetherTest.refused();
    FixAssert.assertNoFixes(alone("refused", patching).get(index), patching.expected());
  }

  private static ImmutableList<AttributedSources> alone(String folder, Patching patching) {
    return SOURCES.computeIfAbsent(folder, key -> patching.sources().oneByOne());
  }
}
