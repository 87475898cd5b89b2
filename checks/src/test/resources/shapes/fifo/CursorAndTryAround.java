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

/** The cursor tells how many messages were done when the try around the loop caught: the rest from there is reported. */
@FifoQueue
public class CursorAndTryAround implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public CursorAndTryAround(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    int done = 0;
    try {
      for (SQSMessage message : records) {
        orders.store(message.getBody());
        done++;
      }
    } catch (RuntimeException e) {
      context.getLogger().log("stopped after " + done);
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : records.subList(done, records.size())) {
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }
}
