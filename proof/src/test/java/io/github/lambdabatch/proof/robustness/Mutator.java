package io.github.lambdabatch.proof.robustness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A way to change a seed. */
interface Mutator {
  /** Returns a change by chance, or null where there is nothing to change in this way. */
  @Nullable Mutation mutate(Anatomy anatomy, SplittableRandom random);

  /** All ways, those more often that more often lead to something that compiles. */
  static ImmutableList<Mutator> all() {
    return ImmutableList.<Mutator>builder()
        .addAll(StatementMutators.all())
        .addAll(ExpressionMutators.all())
        .addAll(TokenMutators.all())
        .addAll(LayoutMutators.all())
        .build();
  }

  /** One of the list, or null where it is empty. */
  static <T> @Nullable T oneOf(List<T> list, SplittableRandom random) {
    return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
  }
}
