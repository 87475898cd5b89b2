package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.EventSource;

/** What feeds a handler, and the names that this gives to the things in its source. */
public enum Feed {
  SQS(
      EventSource.SQS_STANDARD,
      "SQSEvent",
      "SQSEvent.SQSMessage",
      "SQSBatchResponse",
      "getMessageId()",
      ImmutableList.of("getReceiptHandle()", "getBody()", "getMd5OfBody()")),
  FIFO(
      EventSource.SQS_FIFO,
      "SQSEvent",
      "SQSEvent.SQSMessage",
      "SQSBatchResponse",
      "getMessageId()",
      ImmutableList.of("getReceiptHandle()", "getBody()", "getMd5OfBody()")),
  KINESIS(
      EventSource.KINESIS,
      "KinesisEvent",
      "KinesisEvent.KinesisEventRecord",
      "StreamsEventResponse",
      "getKinesis().getSequenceNumber()",
      ImmutableList.of("getEventID()", "getKinesis().getPartitionKey()")),
  DYNAMODB(
      EventSource.DYNAMODB,
      "DynamodbEvent",
      "DynamodbEvent.DynamodbStreamRecord",
      "StreamsEventResponse",
      "getDynamodb().getSequenceNumber()",
      ImmutableList.of("getEventID()"));

  private final EventSource source;
  private final String event;
  private final String record;
  private final String response;
  private final String identifier;
  private final ImmutableList<String> otherProperties;

  Feed(
      EventSource source,
      String event,
      String record,
      String response,
      String identifier,
      ImmutableList<String> otherProperties) {
    this.source = source;
    this.event = event;
    this.record = record;
    this.response = response;
    this.identifier = identifier;
    this.otherProperties = otherProperties;
  }

  /** The source of its events. */
  public EventSource source() {
    return source;
  }

  /** The event's class. */
  String event() {
    return event;
  }

  /** The record's class, without the event's. */
  String record() {
    return record.substring(record.indexOf('.') + 1);
  }

  /** The class of the batch response. */
  String response() {
    return response;
  }

  /** The identifier of the record in a variable of this name. */
  String identifierOf(String variable) {
    return variable + "." + identifier;
  }

  /** What else a record has that looks like an identifier. */
  String otherPropertyOf(String variable, Choices choices) {
    return variable + "." + otherProperties.get(choices.below(otherProperties.size()));
  }

  /** Whether it is a FIFO queue. */
  public boolean isFifo() {
    return this == FIFO;
  }

  boolean isStream() {
    return source.isStream();
  }
}
