package shapes;

import app.Metrics;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The catch counts a metric that gets nothing of the message. */
public class CatchCountsOnly implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Metrics metrics;

  public CatchCountsOnly(Orders orders, Metrics metrics) {
    this.orders = orders;
    this.metrics = metrics;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        metrics.increment();
      }
    }
    return SQSBatchResponse.builder().withBatchItemFailures(List.of()).build();
  }
}
