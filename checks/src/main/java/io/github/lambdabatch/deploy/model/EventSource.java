package io.github.lambdabatch.deploy.model;

import java.util.OptionalInt;

/**
 * An event source of a function, as a template describes it.
 *
 * @param kind what it reads from
 * @param reportsBatchItemFailures whether it sets {@code ReportBatchItemFailures}; contract: off unless it is set
 * @param batchSize how many records it hands over at most, its kind's default included; empty where that is not known
 * @param fifo whether it reads from a FIFO queue
 * @param location where the template describes it
 * @param settingToAdd what is to be added there to set {@code ReportBatchItemFailures}, in the template's own language and
 *     on one line, such as {@code FunctionResponseTypes: [ReportBatchItemFailures]}
 */
public record EventSource(
    Kind kind,
    Answer reportsBatchItemFailures,
    OptionalInt batchSize,
    Answer fifo,
    Location location,
    String settingToAdd) {

  /** Returns the same event source with other answers. */
  public EventSource with(Answer reports, Answer isFifo) {
    return new EventSource(kind, reports, batchSize, isFifo, location, settingToAdd);
  }

  /** What an event source reads from. Sources with other contracts, such as Kafka, are not described at all. */
  public enum Kind {
    /** An SQS queue. */
    SQS(10),
    /** A Kinesis data stream, or a consumer of one. */
    KINESIS(100),
    /** A DynamoDB stream. */
    DYNAMODB(100),
    /** Something that the template does not tell, such as an ARN that is imported from elsewhere. */
    UNKNOWN(0);

    private final int defaultBatchSize;

    Kind(int defaultBatchSize) {
      this.defaultBatchSize = defaultBatchSize;
    }

    /** Returns the batch size that Lambda takes where none is set; empty where the kind does not tell. */
    public OptionalInt defaultBatchSize() {
      return this == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(defaultBatchSize);
    }
  }
}
