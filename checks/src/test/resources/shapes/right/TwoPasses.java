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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first loop parses, the second saves; each reports its own failures. */
public class TwoPasses implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TwoPasses(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Map<String, Order> parsed = new LinkedHashMap<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        parsed.put(message.getMessageId(), orders.parse(message.getBody()));
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    for (Map.Entry<String, Order> entry : parsed.entrySet()) {
      try {
        orders.save(entry.getValue());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(entry.getKey()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
