package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Each message is tried three times, and the last failure is thrown. */
public class RetriesThenThrows implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public RetriesThenThrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      storeWithRetries(message.getBody());
    }
    return null;
  }

  private void storeWithRetries(String body) {
    RuntimeException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        orders.store(body);
        return;
      } catch (RuntimeException e) {
        last = e;
      }
    }
    throw last;
  }
}
