package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** A helper of the class reports the failed and all later messages before the return. */
public class RestByHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RestByHelper(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (RuntimeException e) {
        return unprocessed(records.subList(i, records.size()));
      }
    }
    return new SQSBatchResponse(List.of());
  }

  private SQSBatchResponse unprocessed(List<SQSMessage> messages) {
    return new SQSBatchResponse(messages.stream().map(SQSMessage::getMessageId).map(BatchItemFailure::new).toList());
  }
}
