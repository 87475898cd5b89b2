package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The author says at the helper that swallowing is meant. */
public class SwallowSuppressedAtMethod implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SwallowSuppressedAtMethod(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(this::process);
    return new SQSBatchResponse(List.of());
  }

  @SuppressWarnings("RecordFailureSwallowed")
  private void process(SQSMessage message) {
    try {
      orders.store(message.getBody());
    } catch (RuntimeException ignored) {
    }
  }
}
