package software.amazon.lambda.powertools.batch.builder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

public class KinesisBatchMessageHandlerBuilder {
  public KinesisBatchMessageHandlerBuilder withSuccessHandler(Consumer<KinesisEvent.KinesisEventRecord> handler) {
    return this;
  }

  public KinesisBatchMessageHandlerBuilder withFailureHandler(BiConsumer<KinesisEvent.KinesisEventRecord, Throwable> handler) {
    return this;
  }

  public BatchMessageHandler<KinesisEvent, StreamsEventResponse> buildWithRawMessageHandler(BiConsumer<KinesisEvent.KinesisEventRecord, Context> handler) {
    throw new UnsupportedOperationException();
  }

  public BatchMessageHandler<KinesisEvent, StreamsEventResponse> buildWithRawMessageHandler(Consumer<KinesisEvent.KinesisEventRecord> handler) {
    throw new UnsupportedOperationException();
  }

  public <M> BatchMessageHandler<KinesisEvent, StreamsEventResponse> buildWithMessageHandler(Consumer<M> handler, Class<M> messageClass) {
    throw new UnsupportedOperationException();
  }
}
