package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** A flag is set in the catch and read after the loop, where the handler throws. */
public class FlagThenThrown implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public FlagThenThrown(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    boolean failed = false;
    for (int i = 0; i < event.getRecords().size(); i++) {
      try {
        orders.store(event.getRecords().get(i).getBody());
      } catch (RuntimeException e) {
        failed |= true;
      }
    }
    if (failed) {
      throw new IllegalStateException("batch failed");
    }
    return null;
  }
}
