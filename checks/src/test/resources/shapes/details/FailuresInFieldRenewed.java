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

/** The failures are kept in a field that is assigned anew at the start of each invocation. */
public class FailuresInFieldRenewed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailuresInFieldRenewed(Orders orders) {
    this.orders = orders;
  }

  private List<BatchItemFailure> failures;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
