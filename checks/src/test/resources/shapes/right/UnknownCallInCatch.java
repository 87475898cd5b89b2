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

/** A metric is counted in the catch before the report; calls in a catch are taken not to throw. */
public class UnknownCallInCatch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Metrics metrics;

  public UnknownCallInCatch(Orders orders, Metrics metrics) {
    this.orders = orders;
    this.metrics = metrics;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
        metrics.count("stored", 1);
      } catch (Exception e) {
        metrics.count("failed", 1);
        metrics.increment();
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
