package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same as a few attempts, but so many that nobody counts them one by one. */
final class ManyAttemptsTest {
  private static final Pattern FEW = Pattern.compile("\\b[2-5]\\b");

  @Test
  void manyMore() {
    for (String source : FlowSources.sourcesOf(() -> FlowTogetherTest.run(AttemptsTest.class))) {
      assertFlow(FEW.matcher(source).replaceAll(few -> String.valueOf(500 + Integer.parseInt(few.group()))));
    }
  }
}
