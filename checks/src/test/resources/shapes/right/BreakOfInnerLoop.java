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

/** The break leaves only the loop over the parts of one message, after the message was reported; all messages are visited. */
public class BreakOfInnerLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BreakOfInnerLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      for (String part : message.getBody().split(";")) {
        try {
          orders.store(part);
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          break;
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
