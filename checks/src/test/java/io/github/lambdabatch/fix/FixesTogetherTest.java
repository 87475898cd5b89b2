package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.SourceFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handlers of {@link HandlerFixesTest}, a folder of them patched in one run, and those of {@link RefusedFixesTest}.
 */
final class FixesTogetherTest {
  private static final ImmutableListMultimap<String, Path> HANDLERS =
      Multimaps.index(HandlerFixesTest.handlers(), handler -> handler.getName(0).toString());
  private static final Map<String, Patching> PATCHINGS = new ConcurrentHashMap<>();

  static ImmutableSet<String> folders() {
    return HANDLERS.keySet();
  }

  /** Returns the handlers in the folder. */
  static ImmutableList<Path> handlersIn(String folder) {
    return HANDLERS.get(folder);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void become(String folder) {
    Patching patching = patchingOf(folder);
    FixAssert.assertBecome(patching.sources(), patching.expected());
  }

  @Test
  void sayWhyNot() {
    Patching patching = refused();
    FixAssert.assertNoFixes(patching.sources(), patching.expected());
  }

  /** Returns the handlers of a folder, attributed once for all who ask. */
  static Patching patchingOf(String folder) {
    return PATCHINGS.computeIfAbsent(folder, FixesTogetherTest::patching);
  }

  /** Returns the handlers that no fix is made for. */
  static Patching refused() {
    return PATCHINGS.computeIfAbsent("refused", folder -> refusing());
  }

  private static Patching patching(String folder) {
    ImmutableMap.Builder<SourceFile, String> expected = ImmutableMap.builder();
    for (Path handler : HANDLERS.get(folder)) {
      String name = handler.getFileName().toString().replace(".java", "").toLowerCase(Locale.ROOT);
      expected.put(
          SourceFile.movedBelow(name, HandlerFixesTest.before(handler)),
          SourceFile.movedBelow(name, HandlerFixesTest.after(handler)).text());
    }
    return Patching.of(CheckedCompiler.allChecks(), expected.buildOrThrow());
  }

  private static Patching refusing() {
    ImmutableMap.Builder<SourceFile, String> expected = ImmutableMap.builder();
    for (String handler : RefusedFixesTest.handlers()) {
      expected.put(SourceFile.of(RefusedFixesTest.source(handler)), RefusedFixesTest.reason(handler));
    }
    return Patching.of(RefusedFixesTest.COMPILER, expected.buildOrThrow());
  }

  /** Sources that are patched together, and what is expected of each. */
  record Patching(AttributedSources sources, ImmutableMap<SourceFile, String> expected) {
    static Patching of(CheckedCompiler compiler, ImmutableMap<SourceFile, String> expected) {
      return new Patching(AttributedSources.of(compiler, expected.keySet().asList()), expected);
    }
  }
}
