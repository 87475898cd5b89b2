package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Errors are counted, and the returned text tells how many there were. */
public class CountedErrorsInText implements RequestHandler<SQSEvent, String> {
  private final Orders orders;

  public CountedErrorsInText(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public String handleRequest(SQSEvent event, Context context) {
    int ok = 0;
    int errors = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
        ok++;
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        errors++;
      }
    }
    return "processed=" + ok + " errors=" + errors;
  }
}
