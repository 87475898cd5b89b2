package io.github.lambdabatch.proof.grammar;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Tests that what was generated can be made again, and that no choices are the simplest ones. */
final class ChoicesTest {
  @Test
  void replaysWhatWasTaken() {
    GeneratedHandler handler = HandlerGenerator.generate("Handler1", Choices.random(17));

    assertThat(HandlerGenerator.generate("Handler1", Choices.replay(handler.choices()))).isEqualTo(handler);
  }

  @Test
  void noChoicesMakeTheSimplestHandler() {
    GeneratedHandler simplest = HandlerGenerator.generate("Handler1", Choices.replay(ImmutableList.of()));

    assertThat(simplest.traits()).isEmpty();
    assertThat(ImmutableSet.copyOf(simplest.choices())).containsExactly(0);
  }
}
