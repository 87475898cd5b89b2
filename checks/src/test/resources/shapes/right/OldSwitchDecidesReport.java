package shapes;

import app.OrderStatus;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** An old switch over the outcome reports in the failed case; its breaks leave the switch, not the loop. */
public class OldSwitchDecidesReport implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public OldSwitchDecidesReport(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      OrderStatus status;
      try {
        status = orders.classify(message.getBody());
      } catch (RuntimeException e) {
        status = OrderStatus.RETRY;
      }
      switch (status) {
        case RETRY:
          failures.add(new BatchItemFailure(message.getMessageId()));
          break;
        case INVALID:
          context.getLogger().log("invalid order dropped");
          break;
        default:
          break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
