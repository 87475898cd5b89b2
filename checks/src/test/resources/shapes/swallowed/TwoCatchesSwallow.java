package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.List;

/** Both catches only log. */
public class TwoCatchesSwallow implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TwoCatchesSwallow(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.storeChecked(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (IOException e) {
        context.getLogger().log("io: " + e.getMessage());
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        context.getLogger().log("other: " + e.getMessage());
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
