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

/** The FIFO handler stops at the first failure and reports it and the rest by an index loop. */
@FifoQueue
public class StopsWithIndexLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StopsWithIndexLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (Exception e) {
        for (int j = i; j < records.size(); j++) {
          failures.add(new BatchItemFailure(records.get(j).getMessageId()));
        }
        return new SQSBatchResponse(failures);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
