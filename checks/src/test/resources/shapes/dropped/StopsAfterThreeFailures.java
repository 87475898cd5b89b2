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

/** After three failures the handler gives up, and forgets the messages that it did not try. */
public class StopsAfterThreeFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StopsAfterThreeFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        if (failures.size() >= 3) {
          // finds: UnprocessedRecordsDropped
          break;
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
