package shapes;

import app.InvalidOrderException;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can never be processed is dropped by its own catch, everything else is thrown on. */
public class PoisonDroppedElseThrown implements RequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(PoisonDroppedElseThrown.class);

  private final Orders orders;

  public PoisonDroppedElseThrown(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (InvalidOrderException e) {
        log.warn("dropped", e);
      } catch (RuntimeException e) {
        log.error("will be tried again", e);
        throw e;
      }
    }
    return null;
  }
}
