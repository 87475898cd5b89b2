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

/** The helper returns a small result object with a success flag, and the loop reports the unsuccessful ones. */
public class HelperReturnsResultRecord implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsResultRecord(Orders orders) {
    this.orders = orders;
  }

  private record Result(String id, boolean ok) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage each : event.getRecords()) {
      Result result = process(each);
      if (!result.ok()) {
        failures.add(new BatchItemFailure(result.id()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private Result process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return new Result(message.getMessageId(), true);
    } catch (RuntimeException e) {
      return new Result(message.getMessageId(), false);
    }
  }
}
