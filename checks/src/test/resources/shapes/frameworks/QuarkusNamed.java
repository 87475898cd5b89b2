package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;

/** A Quarkus handler, a named bean with injected fields, that reports each failure. */
@Named("orders")
public class QuarkusNamed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Inject Orders orders;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    var failures = new ArrayList<SQSBatchResponse.BatchItemFailure>();
    if (event == null || event.getRecords() == null) {
      return new SQSBatchResponse(failures);
    }
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      try {
        orders.save(orders.parse(message.getBody()));
      } catch (RuntimeException exception) {
        failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
