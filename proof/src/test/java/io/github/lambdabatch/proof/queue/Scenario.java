package io.github.lambdabatch.proof.queue;

import com.google.common.collect.ImmutableList;

/**
 * A handler on a queue.
 *
 * @param sample the check that the sample is of
 * @param fixed whether the handler is the sample as the fix leaves it
 * @param setting whether {@code ReportBatchItemFailures} is set
 */
record Scenario(String sample, boolean fixed, boolean setting, boolean fifo, int batchSize) {
  private static final int BATCH_SIZE = 10;
  private static final ImmutableList<String> STANDARD =
      ImmutableList.of(
          "MissingBatchResponse",
          "ExceptionEscapesRecordLoop",
          "RecordFailureSwallowed",
          "EmptyBatchResponse",
          "WrongItemIdentifier",
          "BatchItemFailuresInField",
          "OnlyFirstRecordProcessed");
  private static final ImmutableList<String> FIFO =
      ImmutableList.of("FifoContinuesAfterFailure", "UnprocessedRecordsDropped");

  static ImmutableList<Scenario> all() {
    ImmutableList.Builder<Scenario> scenarios = ImmutableList.builder();
    STANDARD.forEach(sample -> scenarios.addAll(of(sample, false, BATCH_SIZE)));
    FIFO.forEach(sample -> scenarios.addAll(of(sample, true, BATCH_SIZE)));
    // On a FIFO queue, what is behind a message that fails comes back with it, unless the batch has nothing else.
    scenarios.add(new Scenario(FIFO.get(0), false, true, true, 1), new Scenario(FIFO.get(0), true, true, true, 1));
    return scenarios.build();
  }

  String className() {
    return Samples.PACKAGE + "." + sample + "Sample";
  }

  /** A name that the queue of no other scenario has. */
  String queueName() {
    return "%s-%s-%s-%d".formatted(sample, version(), settingText(), batchSize);
  }

  /** The queue and its batches. */
  String queue() {
    return (fifo ? "FIFO queue" : "standard queue") + (batchSize == 1 ? ", batches of one message" : "");
  }

  String version() {
    return fixed ? "after" : "before";
  }

  String settingText() {
    return setting ? "on" : "off";
  }

  private static ImmutableList<Scenario> of(String sample, boolean fifo, int batchSize) {
    return ImmutableList.of(
        new Scenario(sample, false, false, fifo, batchSize),
        new Scenario(sample, false, true, fifo, batchSize),
        new Scenario(sample, true, false, fifo, batchSize),
        new Scenario(sample, true, true, fifo, batchSize));
  }
}
