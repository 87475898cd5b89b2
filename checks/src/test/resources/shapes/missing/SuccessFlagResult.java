package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The handler returns whether all went well, which Lambda does not read, and lets exceptions out. */
public class SuccessFlagResult implements RequestHandler<SQSEvent, Boolean> {
  private final Orders orders;

  public SuccessFlagResult(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Boolean handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> orders.store(message.getBody()));
    return true;
  }
}
