package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;

/** A plain public method, annotated as fed by a FIFO queue, goes on after a failure. */
public class PlainMethodContinues {
  private final Orders orders;

  public PlainMethodContinues(Orders orders) {
    this.orders = orders;
  }

  @FifoQueue
  public SQSBatchResponse consume(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
