package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

/** Powertools runs a method for each message and builds the response. */
public class PowertoolsSequential implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final BatchMessageHandler<SQSEvent, SQSBatchResponse> handler;

  public PowertoolsSequential(Orders orders) {
    this.orders = orders;
    this.handler = new BatchMessageHandlerBuilder()
        .withSqsBatchHandler()
        .buildWithMessageHandler(this::process, Order.class);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return handler.processBatch(event, context);
  }

  private void process(Order order) {
    orders.save(order);
  }
}
