package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;

/** A stream handler with a batch response and without a try. */
public class KinesisEscapes implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisEscapes(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(record.getKinesis().getPartitionKey());
    }
    return new StreamsEventResponse(List.of());
  }
}
