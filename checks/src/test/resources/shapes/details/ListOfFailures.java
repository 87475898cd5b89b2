package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The handler returns the list of failures itself, which the runtime writes as an array. */
public class ListOfFailures implements RequestHandler<SQSEvent, List<SQSBatchResponse.BatchItemFailure>> {
  private final Orders orders;

  public ListOfFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: BatchResponseTypeHidden
  public List<SQSBatchResponse.BatchItemFailure> handleRequest(SQSEvent event, Context context) {
    List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
      }
    }
    return failures;
  }
}
