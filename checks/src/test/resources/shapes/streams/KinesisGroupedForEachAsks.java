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

/** Asks before each record whether one has failed: those of a group before it may be behind it in the shard. */
public class KinesisGroupedForEachAsks implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisGroupedForEachAsks(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Map<String, List<KinesisEventRecord>> groups =
        event.getRecords().stream().collect(Collectors.groupingBy(one -> one.getKinesis().getPartitionKey()));
    groups.forEach(
        (key, group) ->
            // finds: StreamContinuesAfterFailure
            group.forEach(
                message -> {
                  if (!failures.isEmpty()) {
                    return;
                  }
                  try {
                    orders.store(message.getEventName());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getKinesis().getSequenceNumber()));
                  }
                }));
    return new StreamsEventResponse(failures);
  }
}
