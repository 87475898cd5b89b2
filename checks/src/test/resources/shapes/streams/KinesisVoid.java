package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import java.nio.charset.StandardCharsets;

/** A stream handler without a batch response: a failed record has the whole batch retried. */
public class KinesisVoid implements RequestHandler<KinesisEvent, Void> {
  private final Orders orders;

  public KinesisVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      orders.store(new String(record.getKinesis().getData().array(), StandardCharsets.UTF_8));
    }
    return null;
  }
}
