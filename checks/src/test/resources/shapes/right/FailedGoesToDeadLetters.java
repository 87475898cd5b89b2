package shapes;

import app.DeadLetters;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** A failed message is handed to the handler's own dead-letter queue instead of being reported. */
public class FailedGoesToDeadLetters implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final DeadLetters deadLetters;

  public FailedGoesToDeadLetters(Orders orders, DeadLetters deadLetters) {
    this.orders = orders;
    this.deadLetters = deadLetters;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        deadLetters.park(message);
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
