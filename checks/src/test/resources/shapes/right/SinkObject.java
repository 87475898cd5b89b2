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

/** A small object made for the invocation takes the failures and makes the response. */
public class SinkObject implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SinkObject(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Failures failures = new Failures();
    for (SQSMessage each : event.getRecords()) {
      try {
        orders.store(each.getBody());
      } catch (RuntimeException e) {
        failures.add(each);
      }
    }
    return failures.toResponse();
  }

  private static final class Failures {
    private final List<BatchItemFailure> items = new ArrayList<>();

    void add(SQSMessage message) {
      items.add(new BatchItemFailure(message.getMessageId()));
    }

    SQSBatchResponse toResponse() {
      return new SQSBatchResponse(items);
    }
  }
}
