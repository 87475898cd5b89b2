package shapes;

import app.InvalidOrderException;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.List;

/** An order that can never be processed is dropped by its own catch; any other failure stops the loop. */
@FifoQueue
public class DroppedPoisonThenStops implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public DroppedPoisonThenStops(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (InvalidOrderException e) {
        context.getLogger().log("dropped " + records.get(i).getMessageId());
      } catch (RuntimeException e) {
        return new SQSBatchResponse(records.subList(i, records.size()).stream()
            .map(rest -> new BatchItemFailure(rest.getMessageId()))
            .toList());
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
