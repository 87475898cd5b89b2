package shapes;

import app.OrderException;
import app.Orders;
import app.ThrottledException;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** Two exceptions are named and reported; any other unchecked one leaves the loop. */
public class TwoNamedCatches implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TwoNamedCatches(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        // finds: ExceptionEscapesRecordLoop
        orders.submit(message.getBody());
      } catch (OrderException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      } catch (ThrottledException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
