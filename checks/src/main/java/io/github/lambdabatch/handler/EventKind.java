package io.github.lambdabatch.handler;

import static com.sun.tools.javac.code.TypeTag.CLASS;
import static java.util.Arrays.stream;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.Optional;

/**
 * The kinds of event source that hand a batch to a handler and read a partial batch response.
 *
 * <p>Events with other contracts (Firehose transforms, SNS, S3, Kafka) are no kinds on purpose: nothing may match them.
 */
public enum EventKind {
  /** A queue: records are messages, each is deleted or goes back on its own. */
  SQS("SQSEvent", "SQSMessage", "SQSBatchResponse", "3.11.0", "getMessageId()"),
  /** A Kinesis data stream: the lowest reported sequence number is the checkpoint. */
  KINESIS(
      "KinesisEvent", "KinesisEventRecord", "StreamsEventResponse", "3.7.0", "getKinesis().getSequenceNumber()"),
  /** A DynamoDB stream: as Kinesis. */
  DYNAMODB(
      "DynamodbEvent",
      "DynamodbStreamRecord",
      "StreamsEventResponse",
      "3.7.0",
      "getDynamodb().getSequenceNumber()");

  /** The package of the event and the response classes of aws-lambda-java-events. */
  public static final String EVENTS_PACKAGE = "com.amazonaws.services.lambda.runtime.events";

  private static final ImmutableList<String> TIME_WINDOW_EVENTS =
      ImmutableList.of(EVENTS_PACKAGE + ".KinesisTimeWindowEvent", EVENTS_PACKAGE + ".DynamodbTimeWindowEvent");

  private final String event;
  private final String record;
  private final String response;
  private final String responseSince;
  private final String identifierGetter;

  EventKind(String event, String record, String response, String responseSince, String identifierGetter) {
    this.event = event;
    this.record = record;
    this.response = response;
    this.responseSince = responseSince;
    this.identifierGetter = identifierGetter;
  }

  /** Returns whether records come from a stream, where one checkpoint stands for all that follows it. */
  public boolean isStream() {
    return this != SQS;
  }

  /** Returns the field's word for one record of this kind. */
  public String recordNoun() {
    return this == SQS ? "message" : "record";
  }

  /** Returns the simple name of the response class, such as {@code SQSBatchResponse}. */
  public String responseName() {
    return response;
  }

  /** Returns the fully qualified name of the response class. */
  public String responseClass() {
    return EVENTS_PACKAGE + "." + response;
  }

  /** Returns the version of aws-lambda-java-events that brought the response class. */
  public String responseSince() {
    return responseSince;
  }

  /** Returns the fully qualified name of the record class, in the form that source code uses. */
  public String recordClass() {
    return EVENTS_PACKAGE + "." + event + "." + record;
  }

  /**
   * Returns the expression for the item identifier of a record.
   *
   * <p>Contract: the message id on SQS, the sequence number on streams; nothing else identifies a record.
   */
  public String identifierOf(String recordExpression) {
    return recordExpression + "." + identifierGetter;
  }

  /**
   * Returns whether a method of the library's classes returns the item identifier of a record.
   *
   * <p>Contract: the message id on SQS, the sequence number on streams; nothing else identifies a record.
   */
  public static boolean isIdentifier(MethodSymbol getter) {
    String owner = getter.owner.getQualifiedName().toString();
    return stream(values())
        .filter(kind -> owner.equals(kind.recordClass()) || owner.startsWith(EVENTS_PACKAGE + ".models."))
        .anyMatch(kind -> ("." + kind.identifierGetter).endsWith("." + getter.name + "()"));
  }

  /** Returns the kind whose event class is the type or one of its superclasses, if there is one. */
  public static Optional<EventKind> ofEvent(Type type, Types types) {
    for (Type t = type; isClass(t); t = types.supertype(t)) {
      String name = t.tsym.flatName().toString();
      for (EventKind kind : values()) {
        if (name.equals(EVENTS_PACKAGE + "." + kind.event)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the kind whose record class is the type or one of its superclasses, if there is one. */
  public static Optional<EventKind> ofRecord(Type type, Types types) {
    for (Type t = type; isClass(t); t = types.supertype(t)) {
      String name = t.tsym.flatName().toString();
      for (EventKind kind : values()) {
        if (name.equals(EVENTS_PACKAGE + "." + kind.event + "$" + kind.record)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether the event carries a tumbling window's state, which the response has to return. */
  public static boolean isTimeWindow(Type type, Types types) {
    for (Type t = type; isClass(t); t = types.supertype(t)) {
      if (TIME_WINDOW_EVENTS.contains(t.tsym.flatName().toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClass(Type type) {
    return type != null && type.hasTag(CLASS);
  }
}
