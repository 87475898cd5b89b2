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

/** The catch prints the stack trace and continues. */
public class StackTracePrinted implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StackTracePrinted(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.storeChecked(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        e.printStackTrace();
        continue;
      }
      context.getLogger().log("stored");
    }
    return new SQSBatchResponse(failures);
  }
}
