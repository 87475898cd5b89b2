package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The helper for one message logs and throws again. */
public class HelperLogsAndThrows implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public HelperLogsAndThrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message, context);
    }
    context.getLogger().log("done");
    return null;
  }

  private void process(SQSMessage message, Context context) {
    try {
      orders.store(message.getBody());
    } catch (Exception e) {
      context.getLogger().log("an error occurred");
      throw e;
    }
  }
}
