package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * The choices that a generator makes, one number each. They are recorded, so that what was generated can be made again
 * from the numbers, and made smaller by making the numbers fewer and smaller: 0 is always the simplest choice.
 */
public final class Choices {
  private final IntUnaryOperator next;
  private final List<Integer> taken = new ArrayList<>();

  private Choices(IntUnaryOperator next) {
    this.next = next;
  }

  /** Choices by chance, the same for the same seed. */
  public static Choices random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Choices(random::nextInt);
  }

  /** The choices given, and the simplest ones after them. */
  public static Choices replay(ImmutableList<Integer> given) {
    int[] numbers = Ints.toArray(given);
    int[] position = {0};
    return new Choices(bound -> position[0] < numbers.length ? numbers[position[0]++] % bound : 0);
  }

  /** A number from 0 to one below the bound. */
  int below(int bound) {
    int choice = next.applyAsInt(bound);
    taken.add(choice);
    return choice;
  }

  /** True in so many of a hundred cases. */
  boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  /** One of the options, of which the first is the simplest; name an option twice to choose it twice as often. */
  @SafeVarargs
  final <T> T of(T... options) {
    return options[below(options.length)];
  }

  /** All choices so far. */
  ImmutableList<Integer> taken() {
    return ImmutableList.copyOf(taken);
  }
}
