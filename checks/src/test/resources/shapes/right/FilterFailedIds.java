package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.stream.Collectors;

/** The ids of the messages that a boolean helper could not process become the response. */
public class FilterFailedIds implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FilterFailedIds(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        .filter(message -> !processed(message))
        .map(SQSMessage::getMessageId)
        .map(BatchItemFailure::new)
        .collect(Collectors.toList());
    return new SQSBatchResponse(failures);
  }

  private boolean processed(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
