package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** An anonymous handler that returns null. */
public class AnonymousVoid {
  private final Orders orders;

  public AnonymousVoid(Orders orders) {
    this.orders = orders;
  }

  public RequestHandler<SQSEvent, Void> handler() {
    return new RequestHandler<SQSEvent, Void>() {
      @Override
      // finds: MissingBatchResponse
      public Void handleRequest(SQSEvent event, Context context) {
        event.getRecords().forEach(message -> orders.store(message.getBody()));
        return null;
      }
    };
  }
}
