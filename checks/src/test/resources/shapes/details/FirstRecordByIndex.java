package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** Only the first message of the batch is looked at; the others are deleted unread. */
public class FirstRecordByIndex implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FirstRecordByIndex(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    // finds: OnlyFirstRecordProcessed
    SQSMessage message = event.getRecords().get(0);
    try {
      orders.store(message.getBody());
    } catch (RuntimeException e) {
      return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
    }
    return new SQSBatchResponse(List.of());
  }
}
