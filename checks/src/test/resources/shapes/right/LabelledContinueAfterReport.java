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

/** A failed part reports its message and goes on with the next message by a labelled continue. */
public class LabelledContinueAfterReport implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public LabelledContinueAfterReport(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    messages:
    for (SQSMessage message : event.getRecords()) {
      for (String part : message.getBody().split(";")) {
        try {
          orders.store(part);
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          continue messages;
        }
      }
      context.getLogger().log("done " + message.getMessageId());
    }
    return new SQSBatchResponse(failures);
  }
}
