package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** One call takes all messages at once: there is no loop that a record's failure could leave. */
public class BulkCall implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BulkCall(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    orders.storeAll(event.getRecords());
    return new SQSBatchResponse();
  }
}
