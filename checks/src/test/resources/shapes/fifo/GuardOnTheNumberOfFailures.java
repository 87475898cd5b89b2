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

/** Once the number of failures is not zero, later messages are only reported. */
@FifoQueue
public class GuardOnTheNumberOfFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public GuardOnTheNumberOfFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (failures.size() > 0) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      } else {
        try {
          orders.store(message.getBody());
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
