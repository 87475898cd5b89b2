package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** All exceptions are gathered as suppressed ones of one exception, which is thrown after the loop. */
public class SuppressedThenThrown implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public SuppressedThenThrown(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    IllegalStateException all = new IllegalStateException("some messages failed");
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        all.addSuppressed(e);
      }
    }
    if (all.getSuppressed().length > 0) {
      throw all;
    }
    return null;
  }
}
