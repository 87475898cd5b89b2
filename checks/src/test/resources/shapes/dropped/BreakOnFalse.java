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

/** A helper's false leads to a report and a break. */
public class BreakOnFalse implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BreakOnFalse(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (!process(message)) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        // finds: UnprocessedRecordsDropped
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
