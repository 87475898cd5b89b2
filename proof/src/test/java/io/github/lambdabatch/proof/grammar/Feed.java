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
      ImmutableList.of("getEventID()")),
  /** A Kinesis stream with a tumbling window, whose state the response carries as well. */
  KINESIS_WINDOW(
      EventSource.KINESIS,
      "KinesisTimeWindowEvent",
      "KinesisEvent.KinesisEventRecord",
      "TimeWindowEventResponse",
      "getKinesis().getSequenceNumber()",
      ImmutableList.of("getEventID()", "getKinesis().getPartitionKey()")),
  /** A DynamoDB stream with a tumbling window. */
  DYNAMODB_WINDOW(
      EventSource.DYNAMODB,
      "DynamodbTimeWindowEvent",
      "DynamodbEvent.DynamodbStreamRecord",
      "TimeWindowEventResponse",
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

  static Feed of(Choices choices) {
    return choices.of(
        SQS, SQS, SQS, SQS, SQS, SQS, FIFO, FIFO, FIFO, FIFO, FIFO, FIFO, KINESIS, KINESIS, KINESIS, KINESIS, KINESIS,
        DYNAMODB, DYNAMODB, DYNAMODB, DYNAMODB, DYNAMODB, KINESIS_WINDOW, DYNAMODB_WINDOW);
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

  /** The class of the record's outer class. */
  String recordOwner() {
    return record.substring(0, record.indexOf('.'));
  }

  /** The expression for a batch response with these batch item failures. */
  String responseOf(String items) {
    return isWindow()
        ? "new %s(new HashMap<>(), %s)".formatted(response, items)
        : "new %s(%s)".formatted(response, items);
  }

  /** The key by which handlers group records, for the record in a variable of this name. */
  String keyOf(String variable) {
    return variable
        + switch (this) {
          case SQS -> ".getAttributes().get(\"SenderId\")";
          case FIFO -> ".getAttributes().get(\"MessageGroupId\")";
          case KINESIS, KINESIS_WINDOW -> ".getKinesis().getPartitionKey()";
          case DYNAMODB, DYNAMODB_WINDOW -> ".getEventName()";
        };
  }

  /** The body of the record in a variable of this name. */
  String bodyOf(String variable) {
    return switch (this) {
      case SQS, FIFO -> variable + ".getBody()";
      case KINESIS, KINESIS_WINDOW ->
          "java.nio.charset.StandardCharsets.UTF_8.decode(%s.getKinesis().getData().duplicate()).toString()"
              .formatted(variable);
      case DYNAMODB, DYNAMODB_WINDOW -> variable + ".getDynamodb().getKeys().get(\"id\").getS()";
    };
  }

  /** What holds the body of the record in a variable of this name, and may be missing. */
  String contentOf(String variable) {
    return variable
        + switch (this) {
          case SQS, FIFO -> ".getBody()";
          case KINESIS, KINESIS_WINDOW -> ".getKinesis().getData()";
          case DYNAMODB, DYNAMODB_WINDOW -> ".getDynamodb().getKeys()";
        };
  }

  /** The identifier of the record in a variable of this name. */
  String identifierOf(String variable) {
    return variable + "." + identifier;
  }

  /** A condition that holds for two records of a batch of four, next to one another, and not for the others. */
  String isInOneHalf(String variable) {
    String identifier = identifierOf(variable);
    return "%1$s.charAt(%1$s.length() - 1) > '%2$s'".formatted(identifier, isStream() ? "5" : "2");
  }

  /** What else a record has that looks like an identifier. */
  String otherPropertyOf(String variable, Choices choices) {
    return variable + "." + otherProperties.get(choices.below(otherProperties.size()));
  }

  /** Whether it is a FIFO queue. */
  public boolean isFifo() {
    return this == FIFO;
  }

  private boolean isWindow() {
    return this == KINESIS_WINDOW || this == DYNAMODB_WINDOW;
  }

  /** Whether records are to be processed one after the other. */
  boolean isInOrder() {
    return isFifo() || isStream();
  }

  boolean isStream() {
    return source.isStream();
  }
}
