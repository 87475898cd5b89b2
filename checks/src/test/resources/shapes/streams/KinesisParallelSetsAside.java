package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.List;

/** Sets the records that fail aside, each by itself: none comes back, so none behind it does. */
public class KinesisParallelSetsAside implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisParallelSetsAside(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    event.getRecords().parallelStream().forEach(
        message -> {
          try {
            orders.store(message.getEventName());
          } catch (RuntimeException e) {
            orders.offer(message.getKinesis().getPartitionKey());
          }
        });
    List<BatchItemFailure> failures = new ArrayList<>();
    return new StreamsEventResponse(failures);
  }
}
