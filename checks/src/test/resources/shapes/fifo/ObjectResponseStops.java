package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;

/** Declares Object, stops at the first failure, and reports the rest. */
@FifoQueue
public class ObjectResponseStops implements RequestHandler<SQSEvent, Object> {
  private final Orders orders;

  public ObjectResponseStops(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Object handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean stopped = false;
    for (SQSMessage message : event.getRecords()) {
      if (!stopped) {
        try {
          orders.store(message.getBody());
          continue;
        } catch (RuntimeException e) {
          stopped = true;
        }
      }
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }
}
