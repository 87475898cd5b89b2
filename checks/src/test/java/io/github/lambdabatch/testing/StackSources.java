package io.github.lambdabatch.testing;

/** Programs of CDK for Java, around the statements or the members that a test is about. */
public final class StackSources {
  private static final String START =
      """
      import java.util.List;
      import software.amazon.awscdk.Stack;
      import software.amazon.awscdk.services.dynamodb.ITable;
      import software.amazon.awscdk.services.kinesis.IStream;
      import software.amazon.awscdk.services.kinesis.IStreamConsumer;
      import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
      import software.amazon.awscdk.services.lambda.CfnEventSourceMappingProps;
      import software.amazon.awscdk.services.lambda.EventSourceMapping;
      import software.amazon.awscdk.services.lambda.EventSourceMappingOptions;
      import software.amazon.awscdk.services.lambda.EventSourceMappingProps;
      import software.amazon.awscdk.services.lambda.Function;
      import software.amazon.awscdk.services.lambda.IEventSource;
      import software.amazon.awscdk.services.lambda.StartingPosition;
      import software.amazon.awscdk.services.lambda.eventsources.DynamoEventSource;
      import software.amazon.awscdk.services.lambda.eventsources.DynamoEventSourceProps;
      import software.amazon.awscdk.services.lambda.eventsources.KinesisConsumerEventSource;
      import software.amazon.awscdk.services.lambda.eventsources.KinesisEventSource;
      import software.amazon.awscdk.services.lambda.eventsources.KinesisEventSourceProps;
      import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
      import software.amazon.awscdk.services.lambda.eventsources.SqsEventSourceProps;
      import software.amazon.awscdk.services.sqs.IQueue;
      import software.amazon.awscdk.services.sqs.Queue;

      abstract class A extends Stack {
      """;

  private StackSources() {}

  /** A stack with a method that has these statements, and what they need as its parameters. */
  public static String statements(String text) {
    return members(
        """
        void define(
            Function function,
            Queue queue,
            IStream stream,
            IStreamConsumer consumer,
            ITable table,
            List<Queue> queues,
            boolean dev,
            int size) {
        """
            + text.indent(2)
            + "}\n");
  }

  /** A stack with these members. */
  public static String members(String text) {
    return START + text.indent(2) + "}\n";
  }
}
