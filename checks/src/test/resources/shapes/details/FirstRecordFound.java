package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The first message is taken by findFirst, and the rest is not looked at. */
public class FirstRecordFound implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FirstRecordFound(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return event.getRecords().stream()
        // finds: OnlyFirstRecordProcessed
        .findFirst()
        .map(this::process)
        .orElseGet(() -> new SQSBatchResponse(List.of()));
  }

  private SQSBatchResponse process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return new SQSBatchResponse(List.of());
    } catch (RuntimeException e) {
      return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
    }
  }
}
