package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try around the loop wraps and throws: a deliberate retry of the whole batch. */
public class TryAroundThrows implements RequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(TryAroundThrows.class);

  private final Orders orders;

  public TryAroundThrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      for (SQSMessage message : event.getRecords()) {
        log.info("message {}", message.getMessageId());
        orders.storeChecked(message.getBody());
      }
    } catch (Exception e) {
      log.error("failed", e);
      throw new IllegalStateException("batch failed", e);
    }
    return null;
  }
}
