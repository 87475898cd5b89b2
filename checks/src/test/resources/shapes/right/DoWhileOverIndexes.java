package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A do-while loop with an index, after a guard against an empty batch. */
public class DoWhileOverIndexes implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public DoWhileOverIndexes(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    if (records.isEmpty()) {
      return new SQSBatchResponse(failures);
    }
    int i = 0;
    do {
      SQSMessage message = records.get(i++);
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    } while (i < records.size());
    return new SQSBatchResponse(failures);
  }
}
