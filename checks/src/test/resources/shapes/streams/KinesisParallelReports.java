package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reports the records that fail, several at a time; another class makes the response. */
public class KinesisParallelReports implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;
  private final Responses responses;

  public KinesisParallelReports(Orders orders, Responses responses) {
    this.orders = orders;
    this.responses = responses;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
    // finds: StreamContinuesAfterFailure
    event.getRecords().parallelStream().forEach(
        message -> {
          try {
            orders.store(message.getEventName());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getKinesis().getSequenceNumber()));
          }
        });
    return responses.of(failures);
  }

  interface Responses {
    StreamsEventResponse of(List<BatchItemFailure> failures);
  }
}
