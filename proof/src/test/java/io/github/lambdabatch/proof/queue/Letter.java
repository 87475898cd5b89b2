package io.github.lambdabatch.proof.queue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;

/**
 * One of the messages that are sent: an order, as the sample handlers store it.
 *
 * @param number its place among the messages, counted from 1
 */
record Letter(int number, Kind kind) {
  private static final int COUNT = 20;
  private static final ImmutableSet<Integer> POISON = ImmutableSet.of(6, 13, 20);
  private static final ImmutableSet<Integer> EARLY = ImmutableSet.of(3, 16);

  /** What happens when the message is processed. */
  enum Kind {
    /** It is stored. */
    PLAIN,
    /** It is refused when it is processed for the first time, and stored from then on. */
    EARLY,
    /** It is malformed, and fails as often as it is processed. */
    POISON
  }

  /** The messages that every handler gets, in the order in which they are sent. */
  static ImmutableList<Letter> all() {
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(number -> new Letter(number, kindOf(number)))
        .collect(toImmutableList());
  }

  boolean isPoison() {
    return kind == Kind.POISON;
  }

  String body() {
    return switch (kind) {
      case PLAIN -> number + ";book";
      case EARLY -> number + ";early";
      case POISON -> "malformed " + number;
    };
  }

  /** The message group on a FIFO queue: there are two, and the messages belong to them in turn. */
  String group() {
    return number % 2 == 1 ? "odd" : "even";
  }

  private static Kind kindOf(int number) {
    if (POISON.contains(number)) {
      return Kind.POISON;
    }
    return EARLY.contains(number) ? Kind.EARLY : Kind.PLAIN;
  }
}
