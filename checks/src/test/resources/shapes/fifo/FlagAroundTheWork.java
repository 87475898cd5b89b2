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

/** The work is done only while nothing failed; the report follows from the flag. */
@FifoQueue
public class FlagAroundTheWork implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlagAroundTheWork(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;
    for (SQSMessage message : event.getRecords()) {
      if (!failed) {
        try {
          orders.store(message.getBody());
        } catch (RuntimeException e) {
          failed = true;
        }
      }
      if (failed == true) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
