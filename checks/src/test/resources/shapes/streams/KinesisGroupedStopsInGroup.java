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
import java.util.Map;
import java.util.stream.Collectors;

/** Stops within the group of a partition key, and goes on with the next: the checkpoint knows no groups. */
public class KinesisGroupedStopsInGroup implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisGroupedStopsInGroup(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Map<String, List<KinesisEventRecord>> groups =
        event.getRecords().stream().collect(Collectors.groupingBy(one -> one.getKinesis().getPartitionKey()));
    for (List<KinesisEventRecord> group : groups.values()) {
      // finds: StreamContinuesAfterFailure
      for (KinesisEventRecord message : group) {
        try {
          orders.store(message.getEventName());
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getKinesis().getSequenceNumber()));
          break;
        }
      }
    }
    return new StreamsEventResponse(failures);
  }
}
