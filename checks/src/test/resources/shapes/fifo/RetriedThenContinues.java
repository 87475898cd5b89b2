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

/** A message is tried three times and reported; then the loop goes on. */
@FifoQueue
public class RetriedThenContinues implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RetriedThenContinues(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      boolean done = false;
      for (int attempt = 1; attempt <= 3 && !done; attempt++) {
        try {
          orders.store(message.getBody());
          done = true;
        } catch (RuntimeException e) {
          context.getLogger().log("attempt " + attempt);
        }
      }
      if (!done) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
