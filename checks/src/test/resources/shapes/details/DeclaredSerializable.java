package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.Serializable;
import java.util.List;

/** The declared type is a marker interface: the runtime writes an empty object, and the failure is lost. */
public class DeclaredSerializable implements RequestHandler<DynamodbEvent, Serializable> {
  private final Orders orders;

  public DeclaredSerializable(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: BatchResponseTypeHidden
  public Serializable handleRequest(DynamodbEvent event, Context context) {
    for (DynamodbStreamRecord record : event.getRecords()) {
      try {
        orders.store(record.getEventName());
      } catch (RuntimeException e) {
        return new StreamsEventResponse(
            List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())));
      }
    }
    return new StreamsEventResponse();
  }
}
