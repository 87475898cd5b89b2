package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The handler returns how many messages it processed. */
public class CountResult implements RequestHandler<SQSEvent, Integer> {
  private final Orders orders;

  public CountResult(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Integer handleRequest(SQSEvent event, Context context) {
    int processed = 0;
    for (SQSMessage message : event.getRecords()) {
      orders.store(message.getBody());
      processed++;
    }
    return processed;
  }
}
