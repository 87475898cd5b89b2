package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

/** Powertools processes the messages of a FIFO queue in parallel on a pool: their order is lost. */
@FifoQueue
public class PowertoolsParallelFifo implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final BatchMessageHandler<SQSEvent, SQSBatchResponse> handler;

  public PowertoolsParallelFifo(Orders orders) {
    handler = new BatchMessageHandlerBuilder()
        .withSqsBatchHandler()
        .buildWithMessageHandler(orders::save, Order.class);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    // finds: FifoContinuesAfterFailure
    return handler.processBatchInParallel(event, context, pool);
  }
}
