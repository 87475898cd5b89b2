package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.List;

/** forEach over the changes reports each failed one, and cannot stop. */
public class DynamoGoesOnInForEach implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Orders orders;

  public DynamoGoesOnInForEach(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    // finds: StreamContinuesAfterFailure
    event.getRecords().forEach(record -> {
      try {
        orders.store(record.getEventName());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
      }
    });
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }
}
