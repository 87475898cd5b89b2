package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** Each message carries several notifications, handled by an inner forEach. */
public class NestedRecordsVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public NestedRecordsVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().forEach(message -> {
      context.getLogger().log("message " + message.getMessageId());
      List.of(message.getBody().split("\n")).forEach(line -> orders.store(line));
    });
    return null;
  }
}
