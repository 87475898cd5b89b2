package io.github.lambdabatch.cdk;

/** The event sources whose mapping can report batch item failures, as the response classes know them. */
public enum SourceKind {
  /** A queue of SQS. */
  QUEUE,
  /** A stream of Kinesis or DynamoDB. */
  STREAM
}
