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

/** A helper adds the failed and all later messages to the list, and the loop is left. */
@FifoQueue
public class HelperAddsTheRest implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperAddsTheRest(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (RuntimeException e) {
        addFrom(failures, records, i);
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void addFrom(List<BatchItemFailure> failures, List<SQSMessage> records, int first) {
    records.subList(first, records.size()).forEach(r -> failures.add(new BatchItemFailure(r.getMessageId())));
  }
}
