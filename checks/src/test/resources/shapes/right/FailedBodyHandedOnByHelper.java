package shapes;

import app.DeadLetters;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failed message's body is handed on by a helper that logs and sends it to another queue. */
public class FailedBodyHandedOnByHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(FailedBodyHandedOnByHelper.class);

  private final Orders orders;
  private final DeadLetters deadLetters;

  public FailedBodyHandedOnByHelper(Orders orders, DeadLetters deadLetters) {
    this.orders = orders;
    this.deadLetters = deadLetters;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        moveAside(e, message.getBody());
      }
    }
    return new SQSBatchResponse(new ArrayList<>());
  }

  private void moveAside(Exception cause, String body) {
    log.error("moved aside", cause);
    deadLetters.send(body);
  }
}
