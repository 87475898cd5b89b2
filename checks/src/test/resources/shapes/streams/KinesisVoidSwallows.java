package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;

/** A stream handler without a batch response that logs and goes on. */
public class KinesisVoidSwallows implements RequestHandler<KinesisEvent, Void> {
  private final Orders orders;

  public KinesisVoidSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(KinesisEvent event, Context context) {
    if (event == null || event.getRecords() == null || event.getRecords().isEmpty()) {
      return null;
    }
    for (KinesisEventRecord record : event.getRecords()) {
      if (record != null) {
        try {
          orders.store(record.getKinesis().getPartitionKey());
        // finds: RecordFailureSwallowed
        } catch (Exception e) {
          context.getLogger().log("error: " + e.getMessage());
        }
      }
    }
    return null;
  }
}
