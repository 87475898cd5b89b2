package shapes;

import app.Orders;
import app.ThrottledException;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** After a failure the loop goes on, but only to report what it no longer tries. */
public class RestByFlag implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RestByFlag(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean stopped = false;
    for (SQSMessage message : event.getRecords()) {
      if (stopped) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        orders.store(message.getBody());
      } catch (ThrottledException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        stopped = true;
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
