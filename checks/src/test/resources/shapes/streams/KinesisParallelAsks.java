package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reports the records without a key, and sets those that fail aside, several at a time; another class makes the response. */
public class KinesisParallelAsks implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;
  private final Responses responses;

  public KinesisParallelAsks(Orders orders, Responses responses) {
    this.orders = orders;
    this.responses = responses;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
    // finds: StreamContinuesAfterFailure
    event.getRecords().parallelStream().forEach(
        message -> {
          if (message.getKinesis().getPartitionKey().isEmpty()) {
            failures.add(new BatchItemFailure(message.getKinesis().getSequenceNumber()));
            return;
          }
          try {
            orders.store(message.getEventName());
          } catch (RuntimeException e) {
            orders.offer(message.getKinesis().getPartitionKey());
          }
        });
    return responses.of(failures);
  }

  interface Responses {
    StreamsEventResponse of(List<BatchItemFailure> failures);
  }
}
