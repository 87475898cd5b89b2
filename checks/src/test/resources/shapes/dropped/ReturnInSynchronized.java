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

/** The first failure returns out of a synchronized block. */
public class ReturnInSynchronized implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ReturnInSynchronized(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    synchronized (this) {
      for (SQSMessage message : event.getRecords()) {
        try {
          orders.store(message.getBody());
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          // finds: UnprocessedRecordsDropped
          return new SQSBatchResponse(failures);
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
