package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;

/** Without a batch response, a parse failure is logged only; other exceptions fail the batch. */
public class VoidNarrowSwallows implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public VoidNarrowSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.storeChecked(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (IOException e) {
        context.getLogger().log("unreadable " + message.getMessageId());
      }
    }
    return null;
  }
}
