package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import java.util.List;

/** A tumbling window handler without a try. */
public class KinesisWindowEscapes implements RequestHandler<KinesisTimeWindowEvent, TimeWindowEventResponse> {
  private final Orders orders;

  public KinesisWindowEscapes(Orders orders) {
    this.orders = orders;
  }

  @Override
  public TimeWindowEventResponse handleRequest(KinesisTimeWindowEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(record.getKinesis().getPartitionKey());
    }
    return new TimeWindowEventResponse(event.getState(), List.of());
  }
}
