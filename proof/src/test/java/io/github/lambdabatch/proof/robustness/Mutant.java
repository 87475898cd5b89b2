package io.github.lambdabatch.proof.robustness;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.SourceFile;

/** A seed with some mutations. */
record Mutant(Seed seed, int number, ImmutableList<Mutation> mutations, SourceFile file) {
  static Mutant of(Seed seed, int number, ImmutableList<Mutation> mutations) {
    return new Mutant(seed, number, mutations, seed.with(mutations, number));
  }

  /** The same mutant, with one mutation undone. */
  Mutant without(int index) {
    ImmutableList.Builder<Mutation> fewer = ImmutableList.builder();
    for (int i = 0; i < mutations.size(); i++) {
      if (i != index) {
        fewer.add(mutations.get(i));
      }
    }
    return of(seed, number, fewer.build());
  }

  @Override
  public String toString() {
    return "mutant %d of %s: %s\n%s"
        .formatted(
            number, seed.name(), mutations.stream().map(Mutation::kind).collect(joining(", ")), file.text());
  }
}
