package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The message is only a trigger; there is no loop to rewrite. */
public class TriggerVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public TriggerVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    orders.refresh();
    return null;
  }
}
