package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try around the loop over the changes only logs. */
public class DynamoTryAround implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private static final Logger log = LoggerFactory.getLogger(DynamoTryAround.class);

  private final Orders orders;

  public DynamoTryAround(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    try {
      for (DynamodbStreamRecord record : event.getRecords()) {
        // finds: ExceptionEscapesRecordLoop
        orders.store(record.getEventName());
      }
    } catch (RuntimeException e) {
      log.error("failed", e);
    }
    return new StreamsEventResponse(List.of());
  }
}
