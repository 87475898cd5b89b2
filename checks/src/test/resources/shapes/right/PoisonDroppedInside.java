package shapes;

import app.InvalidOrderException;
import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A narrow catch around the parsing drops what is malformed, inside a broad one that reports. */
public class PoisonDroppedInside implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public PoisonDroppedInside(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Order order;
        try {
          order = orders.parse(message.getBody());
        } catch (InvalidOrderException e) {
          context.getLogger().log("malformed, skipped: " + message.getMessageId());
          continue;
        }
        orders.save(order);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
