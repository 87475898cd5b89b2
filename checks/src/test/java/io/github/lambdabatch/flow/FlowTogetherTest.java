package io.github.lambdabatch.flow;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.AttributedSources;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The sources of the other tests, those of each class in one compilation: what is known of one file must not change
 * what is found in the next.
 */
final class FlowTogetherTest {
  private static final Map<Class<?>, ImmutableList<String>> TEXTS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, AttributedSources> SOURCES = new ConcurrentHashMap<>();

  /** Returns the other classes of tests: what they assert, they assert of sources. */
  static ImmutableList<Class<?>> tests() {
    return ReflectionSupport.findAllClassesInPackage(
            FlowTogetherTest.class.getPackageName(), FlowTogetherTest::isOfSources, name -> true)
        .stream()
        .sorted(comparing(Class::getName))
        .collect(toImmutableList());
  }

  private static boolean isOfSources(Class<?> tests) {
    return tests.getSimpleName().endsWith("Test")
        && tests != FlowTogetherTest.class
        && tests != FlowOneByOneTest.class
        && tests != SizeTest.class;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tests")
  void findings(Class<?> tests) {
    FlowSources.assertFlow(sourcesOf(tests));
  }

  /** Returns the sources of the tests, attributed once for all who ask. */
  static AttributedSources sourcesOf(Class<?> tests) {
    return SOURCES.computeIfAbsent(tests, key -> FlowSources.together(textsOf(key)));
  }

  /** Returns the sources of the tests as they are written. */
  static ImmutableList<String> textsOf(Class<?> tests) {
    return TEXTS.computeIfAbsent(tests, key -> ImmutableList.copyOf(FlowSources.sourcesOf(() -> run(key))));
  }

  static void run(Class<?> tests) {
    Object instance = ReflectionSupport.newInstance(tests);
    ReflectionSupport.findMethods(
            tests,
            method -> AnnotationSupport.isAnnotated(method, Test.class),
            HierarchyTraversalMode.TOP_DOWN)
        .forEach(method -> ReflectionSupport.invokeMethod(method, instance));
  }
}
