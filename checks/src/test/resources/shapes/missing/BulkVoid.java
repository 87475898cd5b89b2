package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** All messages are mapped and written at once. */
public class BulkVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public BulkVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    orders.storeAll(event.getRecords());
    return null;
  }
}
