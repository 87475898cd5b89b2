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

/** A flag is set as the last statement of the try; a finally reports when it was not reached. */
public class FlagSetLastInTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlagSetLastInTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      boolean stored = false;
      try {
        orders.store(message.getBody());
        stored = true;
      } catch (RuntimeException e) {
        context.getLogger().log("failed " + e.getMessage());
      } finally {
        if (!stored) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
