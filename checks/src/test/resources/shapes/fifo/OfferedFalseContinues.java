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

/** The service's false answer is reported without any exception, and the loop goes on. */
@FifoQueue
public class OfferedFalseContinues implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public OfferedFalseContinues(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      boolean taken;
      try {
        taken = orders.offer(message.getBody());
      } catch (RuntimeException e) {
        taken = false;
      }
      if (!taken) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
