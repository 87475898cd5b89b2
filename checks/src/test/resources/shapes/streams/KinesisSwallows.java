package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stream handler logs the failure and goes on: the record is lost. */
public class KinesisSwallows implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private static final Logger log = LoggerFactory.getLogger(KinesisSwallows.class);

  private final Orders orders;

  public KinesisSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        orders.store(record.getEventID());
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        log.error("failed", e);
      }
    }
    return new StreamsEventResponse(List.of());
  }
}
