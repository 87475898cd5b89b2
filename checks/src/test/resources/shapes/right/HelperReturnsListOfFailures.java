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

/** The helper returns a list with the failure of one message or an empty list; the loop adds all. */
public class HelperReturnsListOfFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsListOfFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      failures.addAll(process(message));
    }
    return new SQSBatchResponse(failures);
  }

  private List<BatchItemFailure> process(SQSMessage message) {
    try {
      orders.store(message.getBody());
    } catch (RuntimeException e) {
      return List.of(new BatchItemFailure(message.getMessageId()));
    }
    return List.of();
  }
}
