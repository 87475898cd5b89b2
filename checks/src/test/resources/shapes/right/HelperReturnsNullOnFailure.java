package shapes;

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

/** A null from the parsing helper means failure: the message is reported and the loop goes on. */
public class HelperReturnsNullOnFailure implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsNullOnFailure(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Order order = parse(message);
      if (order == null) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        orders.save(order);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private Order parse(SQSMessage message) {
    try {
      return orders.parse(message.getBody());
    } catch (RuntimeException e) {
      return null;
    }
  }
}
