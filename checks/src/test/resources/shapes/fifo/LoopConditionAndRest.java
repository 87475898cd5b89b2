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

/** The loop ends by its condition at the first failure, and a second loop reports the rest. */
@FifoQueue
public class LoopConditionAndRest implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public LoopConditionAndRest(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    boolean failed = false;
    int i = 0;
    for (; i < records.size() && !failed; i++) {
      SQSMessage message = records.get(i);
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        failed = true;
      }
    }
    for (; i < records.size(); i++) {
      failures.add(new BatchItemFailure(records.get(i).getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }
}
