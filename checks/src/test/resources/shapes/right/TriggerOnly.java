package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Collections;

/** The messages are only a trigger: none is read, the batch is meant as a whole. */
public class TriggerOnly implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TriggerOnly(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    context.getLogger().log("triggered by " + event.getRecords().size() + " messages");
    orders.refresh();
    return new SQSBatchResponse(Collections.emptyList());
  }
}
