package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Every message is tried; the last exception is thrown after the loop, so no failure is lost. */
public class LastExceptionThrown implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public LastExceptionThrown(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    RuntimeException last = null;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        context.getLogger().log("failed " + message.getMessageId());
        last = e;
      }
    }
    if (last != null) {
      throw last;
    }
    return null;
  }
}
