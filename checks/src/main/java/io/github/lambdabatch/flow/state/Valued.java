package io.github.lambdabatch.flow.state;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The value that an expression has on one path, and the state after it. */
public record Valued(Value value, State state) {
  public static List<Valued> only(Value value, State state) {
    return ImmutableList.of(new Valued(value, state));
  }
}
