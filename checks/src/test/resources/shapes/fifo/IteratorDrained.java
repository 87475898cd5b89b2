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
import java.util.Iterator;
import java.util.List;

/** At the first failure the rest of the iterator is added to the failures. */
@FifoQueue
public class IteratorDrained implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public IteratorDrained(Orders orders) {
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
        iterator.forEachRemaining(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
