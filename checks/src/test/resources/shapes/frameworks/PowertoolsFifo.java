package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

/** Powertools on a FIFO queue: it stops at the first failure by itself. */
@FifoQueue
public class PowertoolsFifo implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final BatchMessageHandler<SQSEvent, SQSBatchResponse> handler;

  public PowertoolsFifo(Orders orders) {
    this.orders = orders;
    this.handler = new BatchMessageHandlerBuilder()
        .withSqsBatchHandler()
        .withFailureHandler((message, cause) -> System.err.println(message.getMessageId()))
        .buildWithRawMessageHandler(this::process);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return handler.processBatch(event, context);
  }

  private void process(SQSMessage message, Context context) {
    orders.store(message.getBody());
  }
}
