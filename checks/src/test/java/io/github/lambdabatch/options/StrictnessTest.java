package io.github.lambdabatch.options;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StrictnessTest {
  private static final String STRICT = "lambdabatch.strict";

  private String before;

  @BeforeEach
  void remember() {
    before = System.getProperty(STRICT);
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(STRICT);
    } else {
      System.setProperty(STRICT, before);
    }
  }

  @Test
  void isOffUnlessItIsAskedFor() {
    System.clearProperty(STRICT);
    assertThat(Strictness.isOn()).isFalse();

    System.setProperty(STRICT, "true");
    assertThat(Strictness.isOn()).isTrue();
  }
}
