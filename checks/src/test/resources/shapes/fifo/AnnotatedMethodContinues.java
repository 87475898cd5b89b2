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

/** The annotation stands on the method, and the loop goes on after a failure. */
public class AnnotatedMethodContinues implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public AnnotatedMethodContinues(Orders orders) {
    this.orders = orders;
  }

  @Override
  @FifoQueue
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    // finds: FifoContinuesAfterFailure
    for (int i = 0; i < records.size(); i++) {
      SQSMessage message = records.get(i);
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      context.getLogger().log("stored " + message.getMessageId());
    }
    return new SQSBatchResponse(failures);
  }
}
