package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Optional;

/** The outcome of each message is an object that knows its id and its exception, if any. */
public class SupplierOfOutcome implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SupplierOfOutcome(Orders orders) {
    this.orders = orders;
  }

  private record Attempt(String id, Optional<Exception> failure) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<Attempt> attempts = event.getRecords().stream().map(this::attempt).toList();
    context.getLogger().log(attempts.size() + " attempted");
    return new SQSBatchResponse(attempts.stream()
        .filter(attempt -> attempt.failure().isPresent())
        .map(attempt -> new BatchItemFailure(attempt.id()))
        .toList());
  }

  private Attempt attempt(SQSMessage message) {
    try {
      orders.storeChecked(message.getBody());
      return new Attempt(message.getMessageId(), Optional.empty());
    } catch (Exception e) {
      return new Attempt(message.getMessageId(), Optional.of(e));
    }
  }
}
