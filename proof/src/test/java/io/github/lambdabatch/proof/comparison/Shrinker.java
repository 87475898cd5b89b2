package io.github.lambdabatch.proof.comparison;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.proof.grammar.Choices;
import io.github.lambdabatch.proof.grammar.GeneratedHandler;
import io.github.lambdabatch.proof.grammar.HandlerGenerator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a handler on which checks and behaviour disagree smaller, by making its choices fewer and smaller. */
public final class Shrinker {
  private static final int MAX_ROUNDS = 60;
  private static final int AT_A_TIME = 60;

  private final Comparer comparer;

  /** Shrinks what this comparer compares. */
  public Shrinker(Comparer comparer) {
    this.comparer = comparer;
  }

  /** Returns the simplest handler found on which they disagree in the same way. */
  public Comparison shrink(Comparison disagreement) {
    Comparison smallest = disagreement;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Comparison smaller = smaller(smallest);
      if (smaller == null) {
        return smallest;
      }
      smallest = smaller;
    }
    return smallest;
  }

  private Comparison smaller(Comparison given) {
    List<GeneratedHandler> candidates = candidates(given.handler());
    for (int from = 0; from < candidates.size(); from += AT_A_TIME) {
      List<GeneratedHandler> some = candidates.subList(from, Math.min(candidates.size(), from + AT_A_TIME));
      for (Comparison comparison : comparer.compare(some)) {
        if (comparison.kind().equals(given.kind())) {
          return comparison;
        }
      }
    }
    return null;
  }

  private static List<GeneratedHandler> candidates(GeneratedHandler handler) {
    Set<ImmutableList<Integer>> choices = new LinkedHashSet<>();
    ImmutableList<Integer> given = handler.choices();
    for (int length = Math.max(1, given.size() / 2); length >= 1; length /= 2) {
      for (int from = given.size() - length; from >= 0; from--) {
        choices.add(without(given, from, length));
      }
    }
    for (int i = 0; i < given.size(); i++) {
      for (int value : new int[] {0, given.get(i) / 2, given.get(i) - 1}) {
        if (value >= 0 && value < given.get(i)) {
          choices.add(with(given, i, value));
        }
      }
    }
    List<GeneratedHandler> candidates = new ArrayList<>();
    Set<String> shapes = new LinkedHashSet<>();
    for (ImmutableList<Integer> sequence : choices) {
      GeneratedHandler candidate =
          HandlerGenerator.generate("Smaller" + candidates.size(), Choices.replay(sequence));
      if (isSmaller(candidate, handler) && shapes.add(candidate.shape())) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private static boolean isSmaller(GeneratedHandler candidate, GeneratedHandler handler) {
    int difference = candidate.shape().length() - handler.shape().length();
    return difference < 0 || (difference == 0 && sum(candidate) < sum(handler));
  }

  private static int sum(GeneratedHandler handler) {
    return handler.choices().stream().mapToInt(Integer::intValue).sum();
  }

  private static ImmutableList<Integer> without(ImmutableList<Integer> given, int from, int length) {
    return ImmutableList.<Integer>builder()
        .addAll(given.subList(0, from))
        .addAll(given.subList(from + length, given.size()))
        .build();
  }

  private static ImmutableList<Integer> with(ImmutableList<Integer> given, int index, int value) {
    List<Integer> changed = new ArrayList<>(given);
    changed.set(index, value);
    return ImmutableList.copyOf(changed);
  }
}
