package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures are counted and lead to an exception after the loop. */
public class CountedThenThrown implements RequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(CountedThenThrown.class);

  private final Orders orders;

  public CountedThenThrown(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    int failures = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        log.error("failed", e);
        failures++;
      }
    }
    if (failures > 0) {
      throw new IllegalStateException(failures + " messages failed");
    }
    return null;
  }
}
