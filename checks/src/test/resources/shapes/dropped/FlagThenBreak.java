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

/** The catch reports and sets a flag, and the loop is left by the flag. */
public class FlagThenBreak implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlagThenBreak(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      boolean failed = false;
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        failed = true;
      }
      if (failed) {
        // finds: UnprocessedRecordsDropped
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
