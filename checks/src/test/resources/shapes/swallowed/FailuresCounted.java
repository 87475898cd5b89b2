package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Collections;

/** The failures are counted and the number is logged, but nothing is reported. */
public class FailuresCounted implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailuresCounted(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    int failed = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        failed++;
      }
    }
    context.getLogger().log(failed + " of " + event.getRecords().size() + " failed");
    return new SQSBatchResponse(Collections.emptyList());
  }
}
