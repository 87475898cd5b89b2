package io.github.lambdabatch.testing;

/** What feeds a batch handler: the contract differs between them. */
public enum EventSource {
  /** A standard queue: records that are named as failed go back, in no order. */
  SQS_STANDARD,
  /** A FIFO queue: as a standard queue, but the order within a message group has to be kept. */
  SQS_FIFO,
  /** A Kinesis stream: the lowest failed sequence number is the checkpoint. */
  KINESIS,
  /** A DynamoDB stream: the same as a Kinesis stream. */
  DYNAMODB;

  /** Whether a response names a checkpoint rather than single records. */
  public boolean isStream() {
    return this == KINESIS || this == DYNAMODB;
  }
}
