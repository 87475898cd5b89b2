package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

/** Powertools processes the messages of a FIFO queue in parallel: it cannot stop at the first failure then. */
@FifoQueue
public class PowertoolsParallelFifo implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final BatchMessageHandler<SQSEvent, SQSBatchResponse> handler;

  public PowertoolsParallelFifo(Orders orders) {
    handler = new BatchMessageHandlerBuilder()
        .withSqsBatchHandler()
        .buildWithMessageHandler(orders::save, Order.class);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    // finds: FifoContinuesAfterFailure
    return handler.processBatchInParallel(event, context);
  }
}
