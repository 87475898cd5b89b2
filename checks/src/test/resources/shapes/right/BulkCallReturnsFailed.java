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

/** One call takes all messages and gives back the failed ones, which are reported. */
public class BulkCallReturnsFailed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BulkCallReturnsFailed(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> failed = orders.storeAllAndReturnFailed(event.getRecords());
    return new SQSBatchResponse(toFailures(failed));
  }

  private List<BatchItemFailure> toFailures(List<SQSMessage> messages) {
    return messages.stream()
        .map(message -> new BatchItemFailure(message.getMessageId()))
        .collect(Collectors.toList());
  }
}
