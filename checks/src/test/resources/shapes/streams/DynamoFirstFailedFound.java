package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.Optional;

/** A lazy stream of the changes ends at the first that failed, which is the checkpoint; all before it were processed. */
public class DynamoFirstFailedFound implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Orders orders;

  public DynamoFirstFailedFound(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    Optional<DynamodbStreamRecord> failed = event.getRecords().stream()
        .filter(record -> !process(record))
        .findFirst();
    return new StreamsEventResponse(failed
        .map(record -> List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())))
        .orElse(List.of()));
  }

  private boolean process(DynamodbStreamRecord record) {
    try {
      orders.store(record.getEventName());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
