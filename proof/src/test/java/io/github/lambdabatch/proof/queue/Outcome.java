package io.github.lambdabatch.proof.queue;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;

/**
 * What became of the messages when a handler had emptied its queue.
 *
 * @param fates the fate of each message
 * @param processed how many valid messages were processed, once or more often, whatever became of them then
 * @param processedAgain how many of these more than once
 * @param deliveries how often a handler was given a message, in all
 * @param mostDeliveries how often it was given the one that it was given most often
 * @param orderKept whether in each message group the valid messages were processed, for the first time, in the order in
 *     which they were sent; on a standard queue there is no order to keep
 */
record Outcome(
    Scenario scenario,
    ImmutableMultiset<Fate> fates,
    int processed,
    int processedAgain,
    int deliveries,
    int mostDeliveries,
    boolean orderKept) {

  static Outcome measure(Scenario scenario, Samples samples, RedrivenQueue queue) {
    Samples.Deployed deployed = samples.deploy(scenario);
    ImmutableList<Letter> letters = Letter.all();
    letters.forEach(queue::send);
    ImmutableMultiset<String> delivered =
        new Poller(queue, deployed.handler(), scenario.setting(), scenario.batchSize()).run();
    ImmutableSet<String> dead = ImmutableSet.copyOf(queue.takeDeadLetters());
    ImmutableMultiset<Integer> stored = ImmutableMultiset.copyOf(deployed.stored());
    return new Outcome(
        scenario,
        letters.stream()
            .map(letter -> Fate.of(letter, dead.contains(letter.body()), stored.count(letter.number())))
            .collect(toImmutableMultiset()),
        stored.elementSet().size(),
        (int) stored.entrySet().stream().filter(entry -> entry.getCount() > 1).count(),
        delivered.size(),
        delivered.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElse(0),
        !scenario.fifo() || groups(letters).stream().allMatch(group -> isOrdered(stored.elementSet(), group)));
  }

  int count(Fate fate) {
    return fates.count(fate);
  }

  double meanDeliveries() {
    return (double) deliveries / fates.size();
  }

  private static boolean isOrdered(ImmutableSet<Integer> processed, ImmutableSet<Integer> group) {
    return Ordering.natural().isStrictlyOrdered(Iterables.filter(processed, group::contains));
  }

  private static ImmutableSet<ImmutableSet<Integer>> groups(ImmutableList<Letter> letters) {
    return letters.stream()
        .collect(groupingBy(Letter::group, mapping(Letter::number, toImmutableSet())))
        .values()
        .stream()
        .collect(toImmutableSet());
  }
}
