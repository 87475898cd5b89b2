package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reports all records where one fails, several at a time; another class makes the response. */
public class KinesisParallelReportsAll implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;
  private final Responses responses;

  public KinesisParallelReportsAll(Orders orders, Responses responses) {
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
            for (KinesisEventRecord each : event.getRecords()) {
              failures.add(new BatchItemFailure(each.getKinesis().getSequenceNumber()));
            }
          }
        });
    return responses.of(failures);
  }

  interface Responses {
    StreamsEventResponse of(List<BatchItemFailure> failures);
  }
}
