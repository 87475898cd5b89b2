package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The stream handler returns at the first failure with that record's sequence number: the rest is retried by the checkpoint. */
public class KinesisStopsAtFirst implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisStopsAtFirst(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      String sequenceNumber = record.getKinesis().getSequenceNumber();
      try {
        orders.store(StandardCharsets.UTF_8.decode(record.getKinesis().getData()).toString());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(sequenceNumber));
        return new StreamsEventResponse(failures);
      }
    }
    return new StreamsEventResponse(failures);
  }
}
