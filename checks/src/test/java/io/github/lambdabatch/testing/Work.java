package io.github.lambdabatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * The work on a record, which handlers in tests call: it fails for the records that the delivery under way has chosen,
 * and remembers what was tried and what succeeded.
 *
 * <p>Each method takes a record of any of the events, its body, or what was made of that: a map that has it under
 * {@code "body"}, a collection of which it is the first, or an object that prints it.
 */
public final class Work {
  private static volatile WorkLog log = WorkLog.NONE;

  private Work() {}

  /** Fails with an unchecked exception. */
  public static void on(Object recordOrBody) {
    if (!succeeds(recordOrBody)) {
      failUnexpectedly(recordOrBody);
      throw new IllegalStateException("the work failed");
    }
  }

  /** Fails with a checked exception. */
  public static void checkedOn(Object recordOrBody) throws IOException {
    if (!succeeds(recordOrBody)) {
      failUnexpectedly(recordOrBody);
      throw new IOException("the work failed");
    }
  }

  /** Returns the body, or fails with an unchecked exception if it is malformed. */
  public static String parse(Object recordOrBody) {
    String body = bodyOf(recordOrBody);
    if (!log.parse(body)) {
      failUnexpectedly(body);
      throw new IllegalArgumentException("malformed");
    }
    return body;
  }

  /** Returns false when it fails. */
  @CanIgnoreReturnValue
  public static boolean tryOn(Object recordOrBody) {
    return succeeds(recordOrBody);
  }

  static void handOver(Object recordOrBody) {
    log.handOver(bodyOf(recordOrBody));
  }

  static void logTo(WorkLog newLog) {
    log = newLog;
  }

  private static void failUnexpectedly(Object recordOrBody) {
    if (log.failsUnexpectedly(bodyOf(recordOrBody))) {
      throw new UnsupportedOperationException("the work failed unexpectedly");
    }
  }

  private static boolean succeeds(Object recordOrBody) {
    return log.attempt(bodyOf(recordOrBody));
  }

  private static String bodyOf(Object recordOrBody) {
    if (recordOrBody instanceof SQSMessage message) {
      return message.getBody();
    }
    if (recordOrBody instanceof KinesisEventRecord event) {
      return UTF_8.decode(event.getKinesis().getData().duplicate()).toString();
    }
    if (recordOrBody instanceof DynamodbStreamRecord event) {
      return event.getDynamodb().getKeys().get("id").getS();
    }
    if (recordOrBody instanceof Map<?, ?> item) {
      return bodyOf(item.get("body"));
    }
    if (recordOrBody instanceof Collection<?> items) {
      return bodyOf(items.iterator().next());
    }
    return String.valueOf(recordOrBody);
  }
}
