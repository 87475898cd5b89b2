package shapes;

import app.Metrics;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The loop is left at the first failure; the finally block changes nothing of that. */
public class BreakWithFinally implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Metrics metrics;

  public BreakWithFinally(Orders orders, Metrics metrics) {
    this.orders = orders;
    this.metrics = metrics;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        // finds: UnprocessedRecordsDropped
        break;
      } finally {
        metrics.increment();
      }
    }
    return new SQSBatchResponse(failures);
  }
}
