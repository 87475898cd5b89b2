package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The catch sets a flag that only decides what is logged after the loop. */
public class FlagOnlyLogged implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlagOnlyLogged(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    boolean anyFailed = false;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        anyFailed = true;
      }
    }
    context.getLogger().log(anyFailed ? "done with failures" : "done");
    return new SQSBatchResponse(List.of());
  }
}
