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

/** A flag is set at the first failure, and later messages are only reported. */
@FifoQueue
public class FlagSkipsTheRest implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlagSkipsTheRest(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;
    for (SQSMessage message : event.getRecords()) {
      if (failed) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failed = true;
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
