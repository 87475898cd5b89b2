package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** After a failure, the iterator is drained into the failures. */
public class RestByIterator implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RestByIterator(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Iterator<SQSMessage> iterator = event.getRecords().iterator();
    while (iterator.hasNext()) {
      SQSMessage message = iterator.next();
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        while (iterator.hasNext()) {
          failures.add(new BatchItemFailure(iterator.next().getMessageId()));
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
