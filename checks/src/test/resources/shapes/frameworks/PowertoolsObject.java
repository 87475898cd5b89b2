package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;

/** Powertools' response is returned by a handler that declares Object. */
public class PowertoolsObject implements RequestHandler<SQSEvent, Object> {
  private final Orders orders;

  public PowertoolsObject(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Object handleRequest(SQSEvent event, Context context) {
    return new BatchMessageHandlerBuilder()
        .withSqsBatchHandler()
        .buildWithRawMessageHandler(message -> orders.store(message.getBody()))
        .processBatch(event, context);
  }
}
