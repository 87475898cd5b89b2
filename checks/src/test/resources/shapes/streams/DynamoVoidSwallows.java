package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;

/** A change handler without a batch response that logs and goes on. */
public class DynamoVoidSwallows implements RequestHandler<DynamodbEvent, Void> {
  private final Orders orders;

  public DynamoVoidSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(DynamodbEvent event, Context context) {
    event.getRecords().forEach(record -> {
      try {
        orders.store(record.getDynamodb().getNewImage().get("id").getS());
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        context.getLogger().log("failed " + e);
      }
    });
    return null;
  }
}
