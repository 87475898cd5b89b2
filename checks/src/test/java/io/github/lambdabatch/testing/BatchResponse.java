package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;

import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a response as an event source mapping with {@code ReportBatchItemFailures} reads it. */
public final class BatchResponse {
  private BatchResponse() {}

  /** The positions of the records that come back. */
  static ImmutableSet<Integer> comingBack(Batch batch, String json) {
    return failedPositions(batch, json)
        .map(failed -> batch.source().isStream() ? fromCheckpoint(batch, failed) : failed)
        .orElseGet(batch::positions);
  }

  /** The identifiers of the batch that the response names as failed; nothing when the response is invalid. */
  public static Optional<ImmutableSet<String>> failedIdentifiers(ImmutableSet<String> batch, String json) {
    Object response = JacksonFactory.getInstance().getSerializer(Object.class).fromJson(json);
    if (response == null) {
      return Optional.of(ImmutableSet.of());
    }
    if (!(response instanceof Map<?, ?> object)) {
      return Optional.empty();
    }
    Object failures = object.get("batchItemFailures");
    if (failures == null) {
      return Optional.of(ImmutableSet.of());
    }
    if (!(failures instanceof List<?> list)) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> failed = ImmutableSet.builder();
    for (Object failure : list) {
      Object identifier = failure instanceof Map<?, ?> entry ? entry.get("itemIdentifier") : null;
      if (!(identifier instanceof String text) || !batch.contains(text)) {
        return Optional.empty();
      }
      failed.add(text);
    }
    return Optional.of(failed.build());
  }

  private static Optional<ImmutableSet<Integer>> failedPositions(Batch batch, String json) {
    ImmutableMap<String, Integer> positions =
        batch.records().stream().collect(toImmutableMap(BatchRecord::identifier, BatchRecord::position));
    return failedIdentifiers(positions.keySet(), json)
        .map(failed -> failed.stream().map(positions::get).collect(toImmutableSet()));
  }

  private static ImmutableSet<Integer> fromCheckpoint(Batch batch, ImmutableSet<Integer> failed) {
    if (failed.isEmpty()) {
      return failed;
    }
    BigInteger checkpoint =
        batch.records().stream()
            .filter(item -> failed.contains(item.position()))
            .map(item -> new BigInteger(item.identifier()))
            .min(naturalOrder())
            .orElseThrow();
    return batch.records().stream()
        .filter(item -> checkpoint.compareTo(new BigInteger(item.identifier())) <= 0)
        .map(BatchRecord::position)
        .collect(toImmutableSet());
  }
}
