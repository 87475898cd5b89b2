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

/** The FIFO handler stops at the first failure, but returns only the failed message. */
@FifoQueue
public class FifoReturnsOnlyTheFailed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FifoReturnsOnlyTheFailed(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        // finds: UnprocessedRecordsDropped
        return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
      }
    }
    return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
  }
}
