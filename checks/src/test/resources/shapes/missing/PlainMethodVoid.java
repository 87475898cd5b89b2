package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** A plain public method that takes event and context and returns nothing. */
public class PlainMethodVoid {
  private final Orders orders;

  public PlainMethodVoid(Orders orders) {
    this.orders = orders;
  }

  // finds: MissingBatchResponse
  public void handle(final SQSEvent event, Context context) throws Exception {
    List<SQSMessage> messages = event.getRecords();
    for (SQSMessage message : messages) {
      orders.storeChecked(message.getBody());
    }
  }
}
