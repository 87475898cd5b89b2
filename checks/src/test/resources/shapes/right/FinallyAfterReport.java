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

/** A finally block that reports to a metric does not change that the failure is reported; calls in it are taken not to throw. */
public class FinallyAfterReport implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Metrics metrics;

  public FinallyAfterReport(Orders orders, Metrics metrics) {
    this.orders = orders;
    this.metrics = metrics;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      } finally {
        metrics.increment();
      }
    }
    return new SQSBatchResponse(failures);
  }
}
