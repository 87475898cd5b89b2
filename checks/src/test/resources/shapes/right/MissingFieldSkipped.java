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

/** A message without a body is skipped on purpose, since a retry would not help; failures are reported. */
public class MissingFieldSkipped implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public MissingFieldSkipped(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        String body = message.getBody();
        if (body == null || body.isBlank()) {
          context.getLogger().log("nothing in " + message.getMessageId());
          continue;
        }
        orders.store(body);
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
