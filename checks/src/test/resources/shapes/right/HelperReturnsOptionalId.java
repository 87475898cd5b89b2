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
import java.util.Optional;

/** The helper returns the id of a failed message as an Optional of String. */
public class HelperReturnsOptionalId implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsOptionalId(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Optional<String> failedId = process(message);
      if (failedId.isPresent()) {
        failures.add(new BatchItemFailure(failedId.get()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private Optional<String> process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(message.getMessageId());
    }
  }
}
