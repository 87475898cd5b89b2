package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The ids of failed messages are collected and named in the exception after the loop. */
public class FailedIdsThenThrown implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public FailedIdsThenThrown(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    List<String> failed = new ArrayList<>();
    event.getRecords().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failed.add(message.getMessageId());
      }
    });
    if (!failed.isEmpty()) {
      throw new IllegalStateException("failed: " + failed);
    }
    return null;
  }
}
