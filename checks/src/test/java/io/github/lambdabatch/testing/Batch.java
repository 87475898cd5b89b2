package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * A batch of records. It shares no identifier and no body with the batches before it; so an identifier that a handler
 * keeps from the previous batch is unknown in this one.
 */
record Batch(EventSource source, ImmutableList<BatchRecord> records) {
  private static final int FEWEST_DIGITS = 20;
  private static final int MORE_DIGITS = 30;
  private static final AtomicLong COUNT = new AtomicLong();

  /** A new batch whose records belong to the message groups in turn. */
  static Batch of(EventSource source, int size, int groups) {
    long batch = COUNT.incrementAndGet();
    return new Batch(
        source,
        IntStream.rangeClosed(1, size)
            .mapToObj(
                position ->
                    new BatchRecord(
                        position,
                        source.isStream() ? sequenceNumber(batch, position) : "id-" + batch + "-" + position,
                        "body-" + batch + "-" + position,
                        "group-" + position % groups))
            .collect(toImmutableList()));
  }

  String toJson() {
    return records.stream()
        .map(record -> record.toJson(source))
        .collect(joining(",\n", "{\"Records\": [\n", "]}"));
  }

  ImmutableSet<Integer> positions() {
    return records.stream().map(BatchRecord::position).collect(ImmutableSet.toImmutableSet());
  }

  /** Between the second and the third record the numbers gain a digit: compared as text, their order is wrong. */
  private static String sequenceNumber(long batch, int position) {
    int digits = FEWEST_DIGITS + (int) (batch % MORE_DIGITS);
    return BigInteger.TEN.pow(digits).add(BigInteger.valueOf(position - 3)).toString();
  }
}
