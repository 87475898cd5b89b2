package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The messages are sorted by the time they were sent, and each failure is reported. */
public class OrderedByTimestamp implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public OrderedByTimestamp(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> sorted = new ArrayList<>(event.getRecords());
    sorted.sort((a, b) -> a.getAttributes().get("SentTimestamp").compareTo(b.getAttributes().get("SentTimestamp")));
    for (SQSMessage message : sorted) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
