package software.amazon.lambda.powertools.batch.builder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class DynamoDbBatchMessageHandlerBuilder {
  public DynamoDbBatchMessageHandlerBuilder withSuccessHandler(Consumer<DynamodbEvent.DynamodbStreamRecord> handler) {
    return this;
  }

  public DynamoDbBatchMessageHandlerBuilder withFailureHandler(BiConsumer<DynamodbEvent.DynamodbStreamRecord, Throwable> handler) {
    return this;
  }

  public BatchMessageHandler<DynamodbEvent, StreamsEventResponse> buildWithRawMessageHandler(BiConsumer<DynamodbEvent.DynamodbStreamRecord, Context> handler) {
    throw new UnsupportedOperationException();
  }

  public BatchMessageHandler<DynamodbEvent, StreamsEventResponse> buildWithRawMessageHandler(Consumer<DynamodbEvent.DynamodbStreamRecord> handler) {
    throw new UnsupportedOperationException();
  }

  public <M> BatchMessageHandler<DynamodbEvent, StreamsEventResponse> buildWithMessageHandler(Consumer<M> handler, Class<M> messageClass) {
    throw new UnsupportedOperationException();
  }
}
