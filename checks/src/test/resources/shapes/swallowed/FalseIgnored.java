package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The helper turns the failure into false, and nobody looks at it. */
public class FalseIgnored implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FalseIgnored(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message);
    }
    return new SQSBatchResponse(List.of());
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    // finds: RecordFailureSwallowed
    } catch (RuntimeException e) {
      return false;
    }
  }
}
