package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** Nested notifications of one message are handled by an inner forEach inside the message's try. */
public class InnerForEachInsideTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public InnerForEachInsideTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      try {
        List.of(message.getBody().split(",")).forEach(part -> {
          orders.store(part);
        });
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
