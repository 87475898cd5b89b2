package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.template.terraform.Address.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void readsStepsAndIndexes() {
    assertThat(Address.parse("module.shop[\"a.b]\\\"c\"].aws_sqs_queue.orders[0].arn").steps())
        .containsExactly(
            new Step("module", Optional.empty()),
            new Step("shop", Optional.of("a.b]\"c")),
            new Step("aws_sqs_queue", Optional.empty()),
            new Step("orders", Optional.of("0")),
            new Step("arn", Optional.empty()))
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a[", "a[\"]", "a[0]b", ".a", "a.", "a[0].", "a..b", "[0]"})
  void hasNoStepsWhereItIsMalformed(String text) {
    assertThat(Address.parse(text).steps()).isEqualTo(ImmutableList.of());
    assertThat(Address.parse(text).last().name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a, a.b, true",
    "a.b, a.b.c, true",
    "a.b, a.b[0], true",
    "a.b, a.b[0].c, true",
    "a.b[0], a.b[0].c, true",
    "a.b, a.b, false",
    "a.b[0], a.b[1].c, false",
    "a.b[0], a.b, false",
    "a.b, a.bc, false",
    "a.b.c, a.b, false"
  })
  void tellsWhichGoesOn(String one, String other, boolean before) {
    assertThat(Address.parse(one).isBefore(Address.parse(other))).isEqualTo(before);
  }
}
