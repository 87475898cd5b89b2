package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The method returns the response type, but the interface's type argument, which the runtime reads, is a marker interface. */
public class CovariantReturnHidden implements RequestHandler<DynamodbEvent, Serializable> {
  private final Orders orders;

  public CovariantReturnHidden(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: BatchResponseTypeHidden
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (DynamodbStreamRecord record : event.getRecords()) {
      try {
        orders.store(record.getEventName());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
        return new StreamsEventResponse(failures);
      }
    }
    return new StreamsEventResponse(failures);
  }
}
