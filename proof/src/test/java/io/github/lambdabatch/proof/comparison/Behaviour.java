package io.github.lambdabatch.proof.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.lambdabatch.proof.grammar.GeneratedHandler;
import io.github.lambdabatch.proof.grammar.Trait;
import io.github.lambdabatch.testing.Delivery;
import io.github.lambdabatch.testing.EventSource;
import io.github.lambdabatch.testing.EventSourceMapping;
import io.github.lambdabatch.testing.FailureMode;
import io.github.lambdabatch.testing.LoadedHandler;
import io.github.lambdabatch.testing.Violation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a handler does under the batch contract.
 *
 * @param symptoms how it misbehaves, each with the first case in which it does
 * @param signs what else it showed
 */
public record Behaviour(ImmutableMap<Symptom, Violation> symptoms, ImmutableSet<Sign> signs) {

  /** Whether nothing goes wrong. */
  public boolean isRight() {
    return symptoms.isEmpty();
  }

  /**
   * Delivers batches of which every subset of the records fails, in every way in which the handler's work can, and on a
   * FIFO queue with one message group and with two. Each handler object gets a second batch, of which no record fails.
   * One that keeps its failures in a field gets a third, of which others fail than of the first.
   */
  static Behaviour of(GeneratedHandler handler, ClassLoader classes) {
    ImmutableSet<Integer> records =
        ContiguousSet.create(Range.closed(1, handler.batchSize()), DiscreteDomain.integers());
    Map<Symptom, Violation> symptoms = new EnumMap<>(Symptom.class);
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (FailureMode mode : modes(handler)) {
      for (int groups = 1; groups <= (handler.feed().isFifo() ? 2 : 1); groups++) {
        for (Set<Integer> subset : Sets.powerSet(records)) {
          try (LoadedHandler object = LoadedHandler.load(classes, handler.className())) {
            int invocation = 0;
            for (ImmutableSet<Integer> failing : invocations(handler, ImmutableSet.copyOf(subset))) {
              deliver(handler, object, groups, failing, mode, ++invocation, symptoms, signs);
            }
          }
        }
      }
    }
    return new Behaviour(ImmutableMap.copyOf(symptoms), ImmutableSet.copyOf(signs));
  }

  private static void deliver(
      GeneratedHandler handler,
      LoadedHandler object,
      int groups,
      ImmutableSet<Integer> failing,
      FailureMode mode,
      int invocation,
      Map<Symptom, Violation> symptoms,
      Set<Sign> signs) {
    EventSource source = handler.feed().source();
    Delivery delivery =
        EventSourceMapping.reporting(source).deliver(object, handler.batchSize(), groups, failing, mode);
    signs.addAll(Sign.in(delivery));
    Violation.in(delivery, source, failing, invocation)
        .forEach(violation -> symptoms.putIfAbsent(Symptom.of(violation, source), violation));
    if (failing.isEmpty() && delivery.succeeded().size() < handler.batchSize()) {
      symptoms.putIfAbsent(Symptom.STUCK, new Violation(Violation.Kind.LOSS, 1, failing, invocation, delivery));
    }
  }

  private static ImmutableList<ImmutableSet<Integer>> invocations(
      GeneratedHandler handler, ImmutableSet<Integer> failing) {
    ImmutableSet<Integer> others =
        failing.stream().map(record -> record % handler.batchSize() + 1).collect(toImmutableSet());
    return handler.traits().contains(Trait.STALE_FIELD)
        ? ImmutableList.of(failing, ImmutableSet.of(), others)
        : ImmutableList.of(failing, ImmutableSet.of());
  }

  private static ImmutableSet<FailureMode> modes(GeneratedHandler handler) {
    ImmutableSet.Builder<FailureMode> modes = ImmutableSet.builder();
    modes.add(FailureMode.VARIED);
    if (handler.batchSize() == 1 || handler.traits().contains(Trait.FIRST_RECORD)) {
      // The only record that is worked on cannot fail in two ways at a time.
      modes.add(FailureMode.UNEXPECTED);
    }
    if (handler.source().contains("Work.parse(")) {
      modes.add(FailureMode.MALFORMED);
    }
    return modes.build();
  }
}
