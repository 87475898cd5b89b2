package io.github.lambdabatch.proof.robustness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mutants of handlers that compile: no check crashes, and no fix breaks them. */
final class MutantsTest {
  private static final int MUTANTS = Integer.getInteger("proof.mutants", 400);
  private static final long SEED = Long.getLong("proof.seed", 1);
  private static final int SHOWN = Integer.getInteger("proof.shown", 5);

  private final Checker checker = new Checker(Seeds.support());

  @Test
  void seedsCompile() {
    List<Mutant> unchanged = new ArrayList<>();
    for (Seed seed : ImmutableList.<Seed>builder().addAll(Seeds.handlers()).addAll(Seeds.newHandlers()).build()) {
      unchanged.add(Mutant.of(seed, unchanged.size(), ImmutableList.of()));
    }

    assertWithMessage("seeds that do not compile").that(checker.errors(unchanged)).isEmpty();
  }

  /** The tests would notice: one of many that a check crashes on, that a fix breaks, that it changes forever. */
  @ParameterizedTest
  @CsvSource({
    Saboteur.CRASH + ", CRASH",
    Saboteur.BREAK + ", BROKEN",
    Saboteur.GROW + ", UNSTABLE",
  })
  void sabotageIsNoticed(String text, Failure.Kind kind) {
    List<Mutant> mutants = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      mutants.add(Mutant.of(seed("harmless"), number, ImmutableList.of()));
    }
    Mutant sabotaged = Mutant.of(seed(text), Counts.SAMPLE, ImmutableList.of());
    mutants.add(sabotaged);
    List<Failure> failures = new ArrayList<>();

    checker.look(ImmutableList.copyOf(mutants), new Counts(), failures::add);

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).kind()).isEqualTo(kind);
    assertThat(failures.get(0).mutant()).isEqualTo(sabotaged);
  }

  private static Seed seed(String text) {
    return new Seed("Text", "public class Text { String text = \"%s\"; }".formatted(text), ImmutableSet.of());
  }

  @Test
  void noCheckCrashesAndNoFixBreaks() {
    Mutants mutants = new Mutants(Seeds.handlers(), Seeds.newHandlers(), SEED, checker);
    Counts counts = new Counts();
    List<Failure> failures = new ArrayList<>();
    long start = System.nanoTime();
    while (counts.mutants < MUTANTS) {
      checker.look(mutants.next(MUTANTS - counts.mutants), counts, failures::add);
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    System.out.printf(
        "%d mutants that compile, of %d made, in %d s: findings in %d, fixes of %d; of %d patched a second time,"
            + " %d changed.%n",
        counts.mutants, mutants.made(), seconds, counts.found, counts.fixed, counts.patchedAgain, counts.changedAgain);

    if (!failures.isEmpty()) {
      throw new AssertionError(failures.size() + " failures\n" + described(failures));
    }
  }

  /** One failure of each kind, made small. */
  private String described(List<Failure> failures) {
    Map<String, List<Failure>> kinds = new LinkedHashMap<>();
    failures.forEach(failure -> kinds.computeIfAbsent(failure.likeness(), kind -> new ArrayList<>()).add(failure));
    return kinds.entrySet().stream()
        .limit(SHOWN)
        .map(kind -> kind.getValue().size() + " x " + kind.getKey() + "\n" + kind.getValue().get(0).shrunk(checker))
        .collect(joining("\n\n"));
  }
}
