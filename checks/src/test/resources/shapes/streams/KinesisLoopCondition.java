package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The loop's condition ends it after the first failure. */
public class KinesisLoopCondition implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisLoopCondition(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Iterator<KinesisEventRecord> iterator = event.getRecords().iterator();
    while (iterator.hasNext() && failures.isEmpty()) {
      KinesisEventRecord record = iterator.next();
      try {
        orders.store(record.getEventID());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(failures);
  }
}
