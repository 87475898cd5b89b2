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

/** The handler declares Object and returns a real response, which names the body instead of the message. */
public class ObjectNamesTheBody implements RequestHandler<SQSEvent, Object> {
  private final Orders orders;

  public ObjectNamesTheBody(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Object handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        // finds: WrongItemIdentifier
        failures.add(new BatchItemFailure(message.getBody()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
