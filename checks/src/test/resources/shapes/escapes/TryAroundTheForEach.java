package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** One try around forEach that only logs. */
public class TryAroundTheForEach implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TryAroundTheForEach(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    try {
      event.getRecords().forEach(message -> {
        // finds: ExceptionEscapesRecordLoop
        orders.store(message.getBody());
      });
    } catch (RuntimeException e) {
      context.getLogger().log("batch failed: " + e.getMessage());
    }
    return new SQSBatchResponse(List.of());
  }
}
