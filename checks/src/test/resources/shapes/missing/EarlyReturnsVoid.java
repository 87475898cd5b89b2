package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Null checks return early, several times. */
public class EarlyReturnsVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public EarlyReturnsVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    if (event == null) {
      return null;
    }
    if (event.getRecords() == null || event.getRecords().isEmpty()) {
      context.getLogger().log("nothing to do");
      return null;
    }
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody() == null) {
        continue;
      }
      orders.store(message.getBody());
    }
    return null;
  }
}
