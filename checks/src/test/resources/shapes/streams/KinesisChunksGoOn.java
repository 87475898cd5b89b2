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

/** Takes the batch in chunks, one after the other, and stops a chunk at its first failure, but goes on with the next one. */
public class KinesisChunksGoOn implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisChunksGoOn(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<List<KinesisEventRecord>> chunks = new ArrayList<>();
    for (int from = 0; from < event.getRecords().size(); from += 10) {
      chunks.add(event.getRecords().subList(from, Math.min(from + 10, event.getRecords().size())));
    }
    for (List<KinesisEventRecord> chunk : chunks) {
      // finds: StreamContinuesAfterFailure
      for (KinesisEventRecord message : chunk) {
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
