package io.github.lambdabatch.flow;

import io.github.lambdabatch.testing.AttributedSources;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The sources of the other tests, those of each class in one compilation: what is known of one file must not change
 * what is found in the next.
 *
 * <p>The mutation tests run this instead, which is cheaper by far.
 */
final class FlowTogetherTest {
  private static final Map<Class<?>, AttributedSources> SOURCES = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      classes = {
        CollectorsTest.class,
        FirstRecordTest.class,
        FlagsTest.class,
        HelpersTest.class,
        LoopsTest.class,
        NamesAndFieldsTest.class,
        OutcomesTest.class,
        RestsTest.class,
        ResultsTest.class,
        SkipsTest.class,
        StreamsTest.class,
        TasksTest.class,
        TriesTest.class,
        WholeHandlersTest.class
      })
  void findings(Class<?> tests) {
    FlowSources.assertFlow(SOURCES.computeIfAbsent(tests, FlowTogetherTest::sourcesOf));
  }

  private static AttributedSources sourcesOf(Class<?> tests) {
    return FlowSources.together(FlowSources.sourcesOf(() -> run(tests)));
  }

  private static void run(Class<?> tests) {
    Object instance = ReflectionSupport.newInstance(tests);
    ReflectionSupport.findMethods(
            tests,
            method -> AnnotationSupport.isAnnotated(method, Test.class),
            HierarchyTraversalMode.TOP_DOWN)
        .forEach(method -> ReflectionSupport.invokeMethod(method, instance));
  }
}
