package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;

/** The event's id is reported instead of the sequence number. */
public class EventIdReported implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public EventIdReported(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        orders.store(record.getKinesis().getPartitionKey());
      } catch (RuntimeException e) {
        // finds: WrongItemIdentifier
        return new StreamsEventResponse(List.of(new BatchItemFailure(record.getEventID())));
      }
    }
    return new StreamsEventResponse(List.of());
  }
}
