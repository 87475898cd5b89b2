package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The helper that processes one message catches and logs; its caller cannot know. */
public class HelperSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message, context);
    }
    return new SQSBatchResponse(List.of());
  }

  private void process(SQSMessage message, Context context) {
    try {
      orders.store(message.getBody());
    // finds: RecordFailureSwallowed
    } catch (Exception e) {
      context.getLogger().log("an error occurred: " + e.getMessage());
    }
  }
}
