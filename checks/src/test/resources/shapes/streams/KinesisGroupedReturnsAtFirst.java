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

/** Returns at the first failure of any group, when records of other groups behind it may have been processed. */
public class KinesisGroupedReturnsAtFirst implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisGroupedReturnsAtFirst(Orders orders) {
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
          return new StreamsEventResponse(failures);
        }
      }
    }
    return new StreamsEventResponse(failures);
  }
}
