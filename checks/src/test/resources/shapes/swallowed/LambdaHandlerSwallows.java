package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** A lambda handler whose catch only logs. */
public class LambdaHandlerSwallows {
  static final RequestHandler<SQSEvent, SQSBatchResponse> handler(Orders orders) {
    return (event, context) -> {
      for (int i = 0; i < event.getRecords().size(); i++) {
        try {
          orders.store(event.getRecords().get(i).getBody());
        // finds: RecordFailureSwallowed
        } catch (Exception e) {
          context.getLogger().log("record " + i + " failed");
        }
      }
      return new SQSBatchResponse(List.of());
    };
  }
}
