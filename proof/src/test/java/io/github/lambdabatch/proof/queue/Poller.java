package io.github.lambdabatch.proof.queue;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.testing.BatchResponse;
import io.github.lambdabatch.testing.LoadedHandler;
import java.io.ByteArrayOutputStream;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * An event source mapping: receives batches, invokes the handler with them, and deletes messages or gives them back.
 *
 * @param reportsBatchItemFailures whether {@code ReportBatchItemFailures} is set; without it, the response is ignored
 */
record Poller(RedrivenQueue queue, LoadedHandler handler, boolean reportsBatchItemFailures, int batchSize) {
  private static final int MOST_POLLS = 1000;

  /** Polls until the queue is empty, and returns the body of each message that was delivered, as often as it was. */
  ImmutableMultiset<String> run() {
    ImmutableMultiset.Builder<String> delivered = ImmutableMultiset.builder();
    for (int polls = 0; !queue.isEmpty(); polls++) {
      checkState(polls < MOST_POLLS, "the queue does not get empty");
      ImmutableList<Message> batch = queue.receive(batchSize);
      // A poll that only moves messages to the dead-letter queue returns none.
      if (!batch.isEmpty()) {
        batch.forEach(message -> delivered.add(message.body()));
        deliver(batch);
      }
    }
    return delivered.build();
  }

  private void deliver(ImmutableList<Message> batch) {
    ImmutableSet<String> cameBack = comingBack(batch);
    queue.delete(batch.stream().filter(message -> !cameBack.contains(message.messageId())).toList());
    batch.stream().filter(message -> cameBack.contains(message.messageId())).forEach(queue::giveBack);
  }

  private ImmutableSet<String> comingBack(ImmutableList<Message> batch) {
    ImmutableSet<String> identifiers = batch.stream().map(Message::messageId).collect(toImmutableSet());
    String response;
    try {
      response = handler.invoke(toJson(batch));
    } catch (LinkageError e) {
      throw e; // The test is broken, not the handler.
    } catch (Throwable e) {
      return identifiers;
    }
    return reportsBatchItemFailures
        ? BatchResponse.failedIdentifiers(identifiers, response).orElse(identifiers)
        : ImmutableSet.of();
  }

  private String toJson(ImmutableList<Message> batch) {
    SQSEvent event = new SQSEvent();
    event.setRecords(batch.stream().map(this::toRecord).toList());
    PojoSerializer<SQSEvent> serializer =
        LambdaEventSerializers.serializerFor(SQSEvent.class, SQSEvent.class.getClassLoader());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer.toJson(event, json);
    return json.toString(UTF_8);
  }

  private SQSMessage toRecord(Message message) {
    SQSMessage sqsMessage = new SQSMessage();
    sqsMessage.setMessageId(message.messageId());
    sqsMessage.setReceiptHandle(message.receiptHandle());
    sqsMessage.setBody(message.body());
    sqsMessage.setMd5OfBody(message.md5OfBody());
    sqsMessage.setAttributes(message.attributesAsStrings());
    sqsMessage.setMessageAttributes(ImmutableMap.of());
    sqsMessage.setEventSource("aws:sqs");
    sqsMessage.setEventSourceArn(queue.arn());
    sqsMessage.setAwsRegion("eu-west-1");
    return sqsMessage;
  }
}
