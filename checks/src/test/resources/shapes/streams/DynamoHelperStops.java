package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A helper answers with the failure of one change, and the loop returns it. */
public class DynamoHelperStops implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Orders orders;

  public DynamoHelperStops(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    for (DynamodbStreamRecord record : event.getRecords()) {
      Optional<BatchItemFailure> failure = process(record);
      if (failure.isPresent()) {
        return new StreamsEventResponse(List.of(failure.get()));
      }
    }
    return new StreamsEventResponse(Collections.emptyList());
  }

  private Optional<BatchItemFailure> process(DynamodbStreamRecord record) {
    try {
      orders.store(record.getEventName());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
    }
  }
}
