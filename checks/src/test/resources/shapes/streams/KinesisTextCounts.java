package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import java.nio.charset.StandardCharsets;

/** The stream handler counts errors and returns a text. */
public class KinesisTextCounts implements RequestHandler<KinesisEvent, String> {
  private final Orders orders;

  public KinesisTextCounts(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public String handleRequest(KinesisEvent event, Context context) {
    int processed = 0;
    int errors = 0;
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        orders.store(new String(record.getKinesis().getData().array(), StandardCharsets.UTF_8));
        processed++;
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        errors++;
      }
    }
    return "processed " + processed + ", errors " + errors;
  }
}
