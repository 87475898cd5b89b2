package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The handler returns a text, which Lambda does not read. */
public class TextResult implements RequestHandler<SQSEvent, String> {
  private final Orders orders;

  public TextResult(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public String handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      orders.store(message.getBody());
    }
    return "done";
  }
}
