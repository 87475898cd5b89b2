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
  private static final int BATCH_SIZE = 4;
  private static final ImmutableSet<Integer> RECORDS =
      ContiguousSet.create(Range.closed(1, BATCH_SIZE), DiscreteDomain.integers());

  /** Whether nothing goes wrong. */
  public boolean isRight() {
    return symptoms.isEmpty();
  }

  /**
   * Delivers batches of which every subset of the records fails, in every way in which the handler's work can, and on a
   * FIFO queue with one message group and with two. Each handler object gets a second batch, of which no record fails. One that
   * keeps its failures in a field gets a third, of which others fail than of the first.
   */
  static Behaviour of(GeneratedHandler handler, ClassLoader classes) {
    EventSource source = handler.feed().source();
    Map<Symptom, Violation> symptoms = new EnumMap<>(Symptom.class);
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (FailureMode mode : modes(handler)) {
      for (int groups = 1; groups <= (handler.feed().isFifo() ? 2 : 1); groups++) {
        for (Set<Integer> subset : Sets.powerSet(RECORDS)) {
          LoadedHandler object = LoadedHandler.load(classes, handler.className());
          int invocation = 0;
          for (ImmutableSet<Integer> failing : invocations(handler, ImmutableSet.copyOf(subset))) {
            invocation++;
            Delivery delivery =
                EventSourceMapping.reporting(source).deliver(object, BATCH_SIZE, groups, failing, mode);
            signs.addAll(Sign.in(delivery));
            Violation.in(delivery, source, failing, invocation)
                .forEach(violation -> symptoms.putIfAbsent(Symptom.of(violation, source), violation));
            if (failing.isEmpty() && !delivery.succeeded().containsAll(RECORDS)) {
              symptoms.putIfAbsent(
                  Symptom.STUCK, new Violation(Violation.Kind.LOSS, 1, failing, invocation, delivery));
            }
          }
        }
      }
    }
    return new Behaviour(ImmutableMap.copyOf(symptoms), ImmutableSet.copyOf(signs));
  }

  private static ImmutableList<ImmutableSet<Integer>> invocations(
      GeneratedHandler handler, ImmutableSet<Integer> failing) {
    ImmutableSet<Integer> others = failing.stream().map(record -> record % BATCH_SIZE + 1).collect(toImmutableSet());
    return handler.traits().contains(Trait.STALE_FIELD)
        ? ImmutableList.of(failing, ImmutableSet.of(), others)
        : ImmutableList.of(failing, ImmutableSet.of());
  }

  private static ImmutableSet<FailureMode> modes(GeneratedHandler handler) {
    return handler.source().contains("Work.parse(")
        ? ImmutableSet.of(FailureMode.VARIED, FailureMode.MALFORMED)
        : ImmutableSet.of(FailureMode.VARIED);
  }
}
