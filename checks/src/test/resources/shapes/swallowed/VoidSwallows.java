package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A handler without a batch response whose catch logs: the message is lost, and no response type could have said so. */
public class VoidSwallows implements RequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(VoidSwallows.class);

  private final Orders orders;

  public VoidSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        log.error("could not store", e);
      }
    }
    return null;
  }
}
