package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Methods that take the event but are not what Lambda calls: private, with more parameters, or with the event alone. */
public class NotAHandler {
  private final Orders orders;

  public NotAHandler(Orders orders) {
    this.orders = orders;
  }

  public void replay(SQSEvent event) {
    for (SQSMessage message : event.getRecords()) {
      orders.store(message.getBody());
    }
  }

  public int count(SQSEvent event, Context context, String prefix) {
    int found = 0;
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody().startsWith(prefix)) {
        found++;
      }
    }
    dump(event, context);
    return found;
  }

  private void dump(SQSEvent event, Context context) {
    context.getLogger().log(event.toString());
  }
}
