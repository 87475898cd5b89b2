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

/** The first failed position is remembered, and the messages from there on are reported after the loop. */
@FifoQueue
public class FirstFailureRemembered implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FirstFailureRemembered(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    int failedAt = -1;
    for (int i = 0; i < records.size() && failedAt < 0; i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (RuntimeException e) {
        failedAt = i;
      }
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    if (failedAt >= 0) {
      for (SQSMessage message : records.subList(failedAt, records.size())) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
