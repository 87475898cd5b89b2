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

/** Three attempts per message; a message whose attempts all failed is reported. The break leaves the loop of attempts. */
public class RetryThenReport implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RetryThenReport(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      boolean done = false;
      for (int attempt = 1; attempt <= 3; attempt++) {
        try {
          orders.store(message.getBody());
          done = true;
          break;
        } catch (RuntimeException e) {
          context.getLogger().log("attempt " + attempt + " failed");
        }
      }
      if (!done) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
