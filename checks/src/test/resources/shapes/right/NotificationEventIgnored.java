package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;

/** Notifications have no partial batch response: nothing to say about this handler. */
public class NotificationEventIgnored implements RequestHandler<SNSEvent, Void> {
  private final Orders orders;

  public NotificationEventIgnored(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Void handleRequest(SNSEvent event, Context context) {
    for (SNSEvent.SNSRecord record : event.getRecords()) {
      try {
        orders.store(record.getSNS().getMessage());
      } catch (RuntimeException e) {
        context.getLogger().log("failed");
      }
    }
    return null;
  }
}
