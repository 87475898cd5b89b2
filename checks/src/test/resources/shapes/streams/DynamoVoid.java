package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;

/** A change handler without a batch response that dispatches by the kind of change. */
public class DynamoVoid implements RequestHandler<DynamodbEvent, Void> {
  private final Orders orders;

  public DynamoVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(DynamodbEvent event, Context context) {
    for (DynamodbStreamRecord record : event.getRecords()) {
      if ("INSERT".equals(record.getEventName())) {
        orders.store(record.getDynamodb().getNewImage().get("id").getS());
      } else if ("MODIFY".equals(record.getEventName())) {
        orders.offer(record.getDynamodb().getNewImage().get("id").getS());
      }
    }
    return null;
  }
}
