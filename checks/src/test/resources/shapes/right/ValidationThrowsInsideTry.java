package shapes;

import app.InvalidOrderException;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Validation throws inside the try, where the broad catch reports it. */
public class ValidationThrowsInsideTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ValidationThrowsInsideTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        if (message.getBody().isBlank()) {
          throw new InvalidOrderException("blank");
        }
        UUID id = UUID.fromString(message.getMessageAttributes().get("id").getStringValue());
        orders.store(id + message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
