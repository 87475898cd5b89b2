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

/** Each message goes to a collector object by method reference; the collector keeps the failures and builds the response. */
public class ForEachCollectorReference implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ForEachCollectorReference(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Collector collector = new Collector(orders);
    event.getRecords().forEach(collector::accept);
    return collector.toResponse();
  }

  private static final class Collector {
    private final Orders orders;
    private final List<BatchItemFailure> failures = new ArrayList<>();

    Collector(Orders orders) {
      this.orders = orders;
    }

    void accept(SQSMessage message) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }

    SQSBatchResponse toResponse() {
      return new SQSBatchResponse(failures);
    }
  }
}
