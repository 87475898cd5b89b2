package io.github.lambdabatch.proof.queue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue whose messages go to a dead-letter queue when they have been received too often. */
final class RedrivenQueue {
  /** How often a message is received before it goes to the dead-letter queue. */
  static final int MAX_RECEIVE_COUNT = 3;

  /** In seconds: nothing that was received comes back by itself, however slow the machine. */
  private static final String VISIBILITY_TIMEOUT = "3600";

  private static final int LARGEST_BATCH = 10;
  private static final ImmutableList<QueueAttributeName> COUNTS =
      ImmutableList.of(
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);

  private final SqsClient client;
  private final String url;
  private final String arn;
  private final String deadLetterUrl;
  private final boolean fifo;

  private RedrivenQueue(SqsClient client, String url, String deadLetterUrl, boolean fifo) {
    this.client = client;
    this.url = url;
    this.arn = arn(client, url);
    this.deadLetterUrl = deadLetterUrl;
    this.fifo = fifo;
  }

  /** Creates a queue and its dead-letter queue. */
  static RedrivenQueue create(SqsClient client, String name, boolean fifo) {
    String suffix = fifo ? ".fifo" : "";
    Map<QueueAttributeName, String> kind = fifo ? Map.of(QueueAttributeName.FIFO_QUEUE, "true") : Map.of();
    String deadLetterUrl = create(client, name + "-dead-letters" + suffix, kind);
    String policy =
        "{\"deadLetterTargetArn\": \"%s\", \"maxReceiveCount\": \"%d\"}"
            .formatted(arn(client, deadLetterUrl), MAX_RECEIVE_COUNT);
    ImmutableMap<QueueAttributeName, String> attributes =
        ImmutableMap.<QueueAttributeName, String>builder()
            .putAll(kind)
            .put(QueueAttributeName.REDRIVE_POLICY, policy)
            .put(QueueAttributeName.VISIBILITY_TIMEOUT, VISIBILITY_TIMEOUT)
            .buildOrThrow();
    return new RedrivenQueue(client, create(client, name + suffix, attributes), deadLetterUrl, fifo);
  }

  String arn() {
    return arn;
  }

  void send(Letter letter) {
    awaitNextMillisecond();
    client.sendMessage(
        request -> {
          request.queueUrl(url).messageBody(letter.body());
          if (fifo) {
            request.messageGroupId(letter.group()).messageDeduplicationId(letter.group() + letter.number());
          }
        });
  }

  /** Returns whether no message is in the queue, be it waiting or received. */
  boolean isEmpty() {
    return client
        .getQueueAttributes(request -> request.queueUrl(url).attributeNames(COUNTS))
        .attributes()
        .values()
        .stream()
        .allMatch("0"::equals);
  }

  ImmutableList<Message> receive(int batchSize) {
    return receive(url, batchSize);
  }

  void delete(List<Message> messages) {
    delete(url, messages);
  }

  /** Lets the message be received again at once, behind those that came back before it. */
  void giveBack(Message message) {
    awaitNextMillisecond();
    client.changeMessageVisibility(
        request -> request.queueUrl(url).receiptHandle(message.receiptHandle()).visibilityTimeout(0));
  }

  /** Empties the dead-letter queue, and returns the bodies of its messages. */
  ImmutableList<String> takeDeadLetters() {
    ImmutableList.Builder<String> bodies = ImmutableList.builder();
    for (List<Message> some = receive(deadLetterUrl, LARGEST_BATCH);
        !some.isEmpty();
        some = receive(deadLetterUrl, LARGEST_BATCH)) {
      some.forEach(message -> bodies.add(message.body()));
      delete(deadLetterUrl, some);
    }
    return bodies.build();
  }

  private ImmutableList<Message> receive(String from, int count) {
    return client
        .receiveMessage(
            request ->
                request
                    .queueUrl(from)
                    .maxNumberOfMessages(count)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages()
        .stream()
        .collect(toImmutableList());
  }

  private void delete(String from, List<Message> messages) {
    if (messages.isEmpty()) {
      return; // A request that deletes nothing is an invalid one.
    }
    client.deleteMessageBatch(
        request ->
            request
                .queueUrl(from)
                .entries(messages.stream().map(RedrivenQueue::deletionOf).toList()));
  }

  private static DeleteMessageBatchRequestEntry deletionOf(Message message) {
    return DeleteMessageBatchRequestEntry.builder()
        .id(message.messageId())
        .receiptHandle(message.receiptHandle())
        .build();
  }

  private static String create(SqsClient client, String name, Map<QueueAttributeName, String> attributes) {
    return client.createQueue(request -> request.queueName(name).attributes(attributes)).queueUrl();
  }

  private static String arn(SqsClient client, String queueUrl) {
    return client
        .getQueueAttributes(request -> request.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }

  /**
   * ElasticMQ delivers what has been waiting longest, in milliseconds: with no two messages of the same one, every run
   * has the same batches.
   */
  private static void awaitNextMillisecond() {
    long now = System.currentTimeMillis();
    while (System.currentTimeMillis() == now) {
      Thread.onSpinWait();
    }
  }
}
