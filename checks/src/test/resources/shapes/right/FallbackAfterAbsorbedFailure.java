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

/** A failed store is followed by further work in the same iteration that stands in for it, and whose own failure is reported. */
public class FallbackAfterAbsorbedFailure implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FallbackAfterAbsorbedFailure(Orders orders) {
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
        context.getLogger().log("falling back");
      }
      try {
        if (!stored) {
          orders.offer(message.getBody());
        }
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
