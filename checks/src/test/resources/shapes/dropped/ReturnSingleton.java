package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The handler returns a new response around the one failed message. */
public class ReturnSingleton implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ReturnSingleton(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        context.getLogger().log("stopping at " + message.getMessageId());
        // finds: UnprocessedRecordsDropped
        return new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())));
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
