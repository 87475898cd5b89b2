package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The number of tried messages is kept, and all from there on are reported after the loop. */
public class RestAfterTheLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RestAfterTheLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    int processed = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
        processed++;
      } catch (RuntimeException e) {
        break;
      }
    }
    List<BatchItemFailure> failures = event.getRecords().stream()
        .skip(processed)
        .map(rest -> new BatchItemFailure(rest.getMessageId()))
        .toList();
    return new SQSBatchResponse(failures);
  }
}
