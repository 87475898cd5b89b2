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

/** The failures are kept in a field that outlives the invocation. */
public class FailuresInField implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailuresInField(Orders orders) {
    this.orders = orders;
  }

  // finds: BatchItemFailuresInField
  private final List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        report(message);
      }
    });
    return new SQSBatchResponse(failures);
  }

  private void report(SQSMessage message) {
    failures.add(new BatchItemFailure(message.getMessageId()));
  }
}
