package io.github.lambdabatch.checks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
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
 */
final class ShapesTogetherTest {
  private static final ImmutableListMultimap<String, String> SHAPES =
      Multimaps.index(HandlerShapesTest.shapes(), shape -> Path.of(shape).getName(0).toString());
  private static final Map<String, AttributedSources> SOURCES = new ConcurrentHashMap<>();

  static ImmutableSet<String> folders() {
    return SHAPES.keySet();
  }

  /** Returns the shapes in the folder. */
  static ImmutableList<String> shapesIn(String folder) {
    return SHAPES.get(folder);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void findings(String folder) {
    ExpectedFindings.assertFindings(sourcesIn(folder));
  }

  /** Returns the sources of a folder, attributed once for all who ask. */
  static AttributedSources sourcesIn(String folder) {
    return SOURCES.computeIfAbsent(folder, ShapesTogetherTest::attributed);
  }

  private static AttributedSources attributed(String folder) {
    ImmutableList.Builder<SourceFile> sources = ImmutableList.builder();
    for (String shape : SHAPES.get(folder)) {
      String name = Path.of(shape).getFileName().toString().replace(".java", "").toLowerCase(Locale.ROOT);
      sources.add(SourceFile.movedBelow(name, HandlerShapesTest.source(shape)));
    }
    return AttributedSources.of(HandlerShapesTest.COMPILER, sources.build());
  }
}
