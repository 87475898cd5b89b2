package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Without a batch response, one try around the whole loop logs: the rest of the batch is lost with the failed message. */
public class VoidTryAroundTheLoop implements RequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(VoidTryAroundTheLoop.class);

  private final Orders orders;

  public VoidTryAroundTheLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      for (SQSMessage message : event.getRecords()) {
        orders.store(message.getBody());
      }
    // finds: RecordFailureSwallowed
    } catch (Exception e) {
      log.error("batch failed", e);
    }
    return null;
  }
}
