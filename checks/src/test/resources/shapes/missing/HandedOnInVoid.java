package shapes;

import app.DeadLetters;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Without a batch response, a failed message is moved to the handler's own dead-letter queue: nothing is lost. */
public class HandedOnInVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;
  private final DeadLetters deadLetters;

  public HandedOnInVoid(Orders orders, DeadLetters deadLetters) {
    this.orders = orders;
    this.deadLetters = deadLetters;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        handle(e, message.getBody());
      }
    }
    return null;
  }

  private void handle(Exception e, String body) {
    System.err.println("moving aside: " + e.getMessage());
    deadLetters.send(body);
  }
}
