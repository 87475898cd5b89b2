package shapes;

import app.DeadLetters;
import app.OrderException;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** Failures that can pass are reported, the permanent ones are handed on; both kinds are dealt with. */
public class PermanentHandedOnElseReported implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final DeadLetters deadLetters;

  public PermanentHandedOnElseReported(Orders orders, DeadLetters deadLetters) {
    this.orders = orders;
    this.deadLetters = deadLetters;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.submit(message.getBody());
      } catch (OrderException e) {
        if (e.isTemporary()) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        } else {
          deadLetters.send(message.getBody());
        }
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
