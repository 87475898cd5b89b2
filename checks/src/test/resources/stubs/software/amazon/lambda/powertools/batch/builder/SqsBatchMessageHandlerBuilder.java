package software.amazon.lambda.powertools.batch.builder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class SqsBatchMessageHandlerBuilder {
  public SqsBatchMessageHandlerBuilder withSuccessHandler(Consumer<SQSEvent.SQSMessage> handler) {
    return this;
  }

  public SqsBatchMessageHandlerBuilder withFailureHandler(BiConsumer<SQSEvent.SQSMessage, Throwable> handler) {
    return this;
  }

  public BatchMessageHandler<SQSEvent, SQSBatchResponse> buildWithRawMessageHandler(BiConsumer<SQSEvent.SQSMessage, Context> handler) {
    throw new UnsupportedOperationException();
  }

  public BatchMessageHandler<SQSEvent, SQSBatchResponse> buildWithRawMessageHandler(Consumer<SQSEvent.SQSMessage> handler) {
    throw new UnsupportedOperationException();
  }

  public <M> BatchMessageHandler<SQSEvent, SQSBatchResponse> buildWithMessageHandler(Consumer<M> handler, Class<M> messageClass) {
    throw new UnsupportedOperationException();
  }
}
