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

/** A helper's false stops the loop, and the failed and later messages are reported. */
@FifoQueue
public class BooleanHelperStops implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BooleanHelperStops(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      if (!process(records.get(i))) {
        records.subList(i, records.size()).stream()
            .map(message -> new BatchItemFailure(message.getMessageId()))
            .forEach(failures::add);
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
