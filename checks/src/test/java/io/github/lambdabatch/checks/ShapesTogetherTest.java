package io.github.lambdabatch.checks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.ExpectedFindings;
import io.github.lambdabatch.testing.SourceFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes of {@link HandlerShapesTest}, a folder of them in one compilation: what is known of one file must not
 * change what is found in the next.
 *
 * <p>The mutation tests run this instead, which is cheaper by far.
 */
final class ShapesTogetherTest {
  private static final Map<String, AttributedSources> SOURCES = new ConcurrentHashMap<>();

  static ImmutableList<String> folders() {
    return HandlerShapesTest.shapes().stream().map(ShapesTogetherTest::folderOf).distinct().collect(toImmutableList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void findings(String folder) {
    ExpectedFindings.assertFindings(SOURCES.computeIfAbsent(folder, ShapesTogetherTest::sourcesIn));
  }

  private static AttributedSources sourcesIn(String folder) {
    ImmutableList.Builder<SourceFile> sources = ImmutableList.builder();
    for (String shape : HandlerShapesTest.shapes()) {
      if (folderOf(shape).equals(folder)) {
        String name = Path.of(shape).getFileName().toString().replace(".java", "").toLowerCase(Locale.ROOT);
        sources.add(SourceFile.movedBelow(name, HandlerShapesTest.source(shape)));
      }
    }
    return AttributedSources.of(HandlerShapesTest.COMPILER, sources.build());
  }

  private static String folderOf(String shape) {
    return Path.of(shape).getName(0).toString();
  }
}
