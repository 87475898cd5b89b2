package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes mutants that compile and that differ, the same for the same seed of chance. */
final class Mutants {
  private static final int AT_MOST = 1200;
  private static final int MADE_FOR_ONE_THAT_COMPILES = 3;

  /** How many mutations a mutant has: mostly one. */
  private static final ImmutableList<Integer> MUTATIONS = ImmutableList.of(1, 1, 1, 1, 2, 2, 2, 3, 3, 4);

  /** How many of a hundred mutants are of handlers in a newer language than Java 17, where there are such. */
  private static final int NEW_LANGUAGE = 25;

  private final ImmutableList<Anatomy> handlers;
  private final ImmutableList<Anatomy> newHandlers;
  private final ImmutableList<Mutator> mutators = Mutator.all();
  private final SplittableRandom random;
  private final Checker checker;
  private final Set<String> texts = new HashSet<>();
  private int made;

  Mutants(ImmutableList<Seed> handlers, ImmutableList<Seed> newHandlers, long seed, Checker checker) {
    this.handlers = handlers.stream().map(Anatomy::of).collect(toImmutableList());
    this.newHandlers = newHandlers.stream().map(Anatomy::of).collect(toImmutableList());
    this.random = new SplittableRandom(seed);
    this.checker = checker;
  }

  /** The number of mutants made so far, most of which do not compile. */
  int made() {
    return made;
  }

  /** Returns the next ones that compile: about as many as are wanted, or as can be compiled at a time. */
  ImmutableList<Mutant> next(int wanted) {
    List<Mutant> mutants = new ArrayList<>();
    int candidates = Math.min(AT_MOST, MADE_FOR_ONE_THAT_COMPILES * (wanted + 1));
    for (int i = 0; i < candidates; i++) {
      Mutant mutant = mutant();
      if (mutant != null) {
        mutants.add(mutant);
      }
    }
    ImmutableSet<String> malformed = Javac.malformed(mutants.stream().map(Mutant::file).toList());
    mutants.removeIf(mutant -> malformed.contains(mutant.file().path()));
    mutants.removeIf(mutant -> !texts.add(mutant.seed().with(mutant.mutations(), 0).text()));
    // Some errors keep javac from looking for others in the rest of the files.
    while (mutants.removeAll(checker.errors(mutants).keySet())) {
      continue;
    }
    return ImmutableList.copyOf(mutants);
  }

  private @Nullable Mutant mutant() {
    boolean fromNew = !newHandlers.isEmpty() && random.nextInt(100) < NEW_LANGUAGE;
    Anatomy anatomy = Mutator.oneOf(fromNew ? newHandlers : handlers, random);
    int count = Mutator.oneOf(MUTATIONS, random);
    List<Mutation> mutations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Mutation mutation = Mutator.oneOf(mutators, random).mutate(anatomy, random);
      if (mutation != null && !mutation.overlapsItself() && mutations.stream().noneMatch(mutation::overlaps)) {
        mutations.add(mutation);
      }
    }
    return mutations.isEmpty() ? null : Mutant.of(anatomy.seed(), ++made, ImmutableList.copyOf(mutations));
  }
}
