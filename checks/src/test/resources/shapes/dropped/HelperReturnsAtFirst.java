package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The helper that loops returns its list at the first failure. */
public class HelperReturnsAtFirst implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsAtFirst(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return new SQSBatchResponse(processUntilFailure(event.getRecords()));
  }

  private List<BatchItemFailure> processUntilFailure(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        // finds: UnprocessedRecordsDropped
        return List.of(new BatchItemFailure(message.getMessageId()));
      }
    }
    return List.of();
  }
}
