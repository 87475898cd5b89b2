package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Messages are dispatched by type; an unknown type throws. */
public class SwitchVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public SwitchVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      switch (message.getMessageAttributes().get("type").getStringValue()) {
        case "order":
          orders.store(message.getBody());
          break;
        case "offer":
          orders.offer(message.getBody());
          break;
        default:
          throw new IllegalArgumentException("unknown type");
      }
    }
    return null;
  }
}
