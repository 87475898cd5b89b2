package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** forEach with a block lambda, without a batch response, that logs the failure's message. */
public class VoidForEachSwallows implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public VoidForEachSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      try {
        orders.storeChecked(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        context.getLogger().log("error: " + e.getMessage());
      }
    });
    return null;
  }
}
