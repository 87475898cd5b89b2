package io.github.lambdabatch.fix;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handlers of {@link HandlerFixesTest}, a folder of them patched in one run.
 *
 * <p>The mutation tests run this instead, which is cheaper by far.
 */
final class FixesTogetherTest {
  private static final Map<String, AttributedSources> SOURCES = new ConcurrentHashMap<>();

  static ImmutableList<String> folders() throws IOException {
    return HandlerFixesTest.handlers().stream()
        .map(FixesTogetherTest::folderOf)
        .distinct()
        .collect(toImmutableList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void become(String folder) throws IOException {
    ImmutableMap<SourceFile, SourceFile> outputs = outputs(folder);
    AttributedSources sources =
        SOURCES.computeIfAbsent(
            folder, f -> AttributedSources.of(CheckedCompiler.allChecks(), outputs.keySet().asList()));
    FixAssert.assertBecome(sources, outputs);
  }

  private static ImmutableMap<SourceFile, SourceFile> outputs(String folder) throws IOException {
    ImmutableMap.Builder<SourceFile, SourceFile> outputs = ImmutableMap.builder();
    for (Path handler : HandlerFixesTest.handlers()) {
      if (folderOf(handler).equals(folder)) {
        String name = handler.getFileName().toString().replace(".java", "").toLowerCase(Locale.ROOT);
        outputs.put(
            SourceFile.movedBelow(name, HandlerFixesTest.before(handler)),
            SourceFile.movedBelow(name, HandlerFixesTest.after(handler)));
      }
    }
    return outputs.buildOrThrow();
  }

  private static String folderOf(Path handler) {
    return handler.getName(0).toString();
  }
}
