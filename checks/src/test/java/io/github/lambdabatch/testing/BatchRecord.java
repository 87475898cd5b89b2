package io.github.lambdabatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * One record of a batch.
 *
 * @param position its place in the batch, counted from 1
 * @param identifier the message id or the sequence number, unique among all batches
 * @param body what the handler works on, unique among all batches
 * @param group the message group, on a FIFO queue
 */
record BatchRecord(int position, String identifier, String body, String group) {
  /** The record as Lambda sends it. */
  String toJson(EventSource source) {
    return switch (source) {
      case SQS_STANDARD -> sqs("{\"SenderId\": \"sender-%d\"}".formatted(position % 2), "orders");
      case SQS_FIFO -> sqs("{\"MessageGroupId\": \"%s\"}".formatted(group), "orders.fifo");
      case KINESIS ->
          """
          {"eventID": "shardId-000:%1$s", "eventSource": "aws:kinesis", "eventName": "aws:kinesis:record",
           "kinesis": {"sequenceNumber": "%1$s", "partitionKey": "key-%2$d", "data": "%3$s"}}
          """
              .formatted(identifier, position % 2, Base64.getEncoder().encodeToString(body.getBytes(UTF_8)));
      case DYNAMODB ->
          """
          {"eventID": "event-%1$s", "eventSource": "aws:dynamodb", "eventName": "%3$s",
           "dynamodb": {"SequenceNumber": "%1$s", "Keys": {"id": {"S": "%2$s"}}, "NewImage": {"id": {"S": "%2$s"}}}}
          """
              .formatted(identifier, body, position % 2 == 0 ? "MODIFY" : "INSERT");
    };
  }

  private String sqs(String attributes, String queue) {
    return """
        {"messageId": "%1$s", "receiptHandle": "receipt-%1$s", "body": "%2$s", "md5OfBody": "md5-%1$s",
         "attributes": %3$s, "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:%4$s"}
        """
        .formatted(identifier, body, attributes, queue);
  }
}
