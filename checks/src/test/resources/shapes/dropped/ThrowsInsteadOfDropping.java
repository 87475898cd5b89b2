package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Without a batch response, the loop ends at the first failure by an exception after it: nothing is dropped. */
public class ThrowsInsteadOfDropping implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public ThrowsInsteadOfDropping(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    RuntimeException failure = null;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failure = e;
        break;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return null;
  }
}
