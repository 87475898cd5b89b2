package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;

/** The change handler returns at the first failure with a list of one, and with an empty response at the end. */
public class DynamoStopsAtFirst implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Orders orders;

  public DynamoStopsAtFirst(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    if (event.getRecords() == null) {
      return new StreamsEventResponse(List.of());
    }
    for (DynamodbStreamRecord record : event.getRecords()) {
      if (record == null || record.getDynamodb() == null) {
        continue;
      }
      String sequenceNumber = record.getDynamodb().getSequenceNumber();
      try {
        orders.store(record.getDynamodb().getKeys().toString());
      } catch (RuntimeException e) {
        context.getLogger().log("failed at " + sequenceNumber);
        return new StreamsEventResponse(List.of(new BatchItemFailure(sequenceNumber)));
      }
    }
    return new StreamsEventResponse();
  }
}
