package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;

/** forEach with a boolean array of one cell as the flag. */
@FifoQueue
public class ArrayCellFlagInForEach implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ArrayCellFlagInForEach(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean[] failed = {false};
    event.getRecords().forEach(message -> {
      if (!failed[0]) {
        try {
          orders.store(message.getBody());
          return;
        } catch (RuntimeException e) {
          failed[0] = true;
        }
      }
      failures.add(new BatchItemFailure(message.getMessageId()));
    });
    return new SQSBatchResponse(failures);
  }
}
