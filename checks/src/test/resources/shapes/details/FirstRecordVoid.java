package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Without a batch response, the first message is read, and what goes wrong is a text. */
public class FirstRecordVoid implements RequestHandler<SQSEvent, String> {
  private final Orders orders;

  public FirstRecordVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public String handleRequest(SQSEvent event, Context context) {
    // finds: OnlyFirstRecordProcessed
    String body = event.getRecords().get(0).getBody();
    orders.store(body);
    return "stored " + body;
  }
}
