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

/** The helper classifies the outcome in an enum, and the loop reports what is to be tried again. */
public class HelperReturnsEnum implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsEnum(Orders orders) {
    this.orders = orders;
  }

  private enum Outcome {
    DONE,
    FAILED
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (process(message) == Outcome.FAILED) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private Outcome process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return Outcome.DONE;
    } catch (RuntimeException e) {
      return Outcome.FAILED;
    }
  }
}
