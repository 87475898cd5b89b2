package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.List;
import java.util.stream.Collectors;

/** The rest is reported by a stream over the sub-list, and the loop is left. */
@FifoQueue
public class StopsWithSubListStream implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StopsWithSubListStream(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (Exception e) {
        context.getLogger().log("stopping at " + i);
        return new SQSBatchResponse(records.subList(i, records.size()).stream()
            .map(SQSMessage::getMessageId)
            .map(BatchItemFailure::new)
            .collect(Collectors.toList()));
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
