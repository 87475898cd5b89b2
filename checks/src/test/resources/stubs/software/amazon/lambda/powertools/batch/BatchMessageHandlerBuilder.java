package software.amazon.lambda.powertools.batch;

import software.amazon.lambda.powertools.batch.builder.DynamoDbBatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.builder.KinesisBatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.builder.SqsBatchMessageHandlerBuilder;

public class BatchMessageHandlerBuilder {
  public SqsBatchMessageHandlerBuilder withSqsBatchHandler() {
    return new SqsBatchMessageHandlerBuilder();
  }

  public KinesisBatchMessageHandlerBuilder withKinesisBatchHandler() {
    return new KinesisBatchMessageHandlerBuilder();
  }

  public DynamoDbBatchMessageHandlerBuilder withDynamoDbBatchHandler() {
    return new DynamoDbBatchMessageHandlerBuilder();
  }
}
