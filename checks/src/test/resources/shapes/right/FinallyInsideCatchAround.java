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

/** The work has a try with finally only, inside a try whose catch reports. */
public class FinallyInsideCatchAround implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Metrics metrics;

  public FinallyInsideCatchAround(Orders orders, Metrics metrics) {
    this.orders = orders;
    this.metrics = metrics;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        try {
          orders.store(message.getBody());
        } finally {
          metrics.increment();
        }
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
