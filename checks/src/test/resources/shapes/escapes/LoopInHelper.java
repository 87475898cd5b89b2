package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The loop without a try stands in a helper that takes the list of messages. */
public class LoopInHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public LoopInHelper(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    processAll(event.getRecords());
    return new SQSBatchResponse(List.of());
  }

  private void processAll(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    }
  }
}
