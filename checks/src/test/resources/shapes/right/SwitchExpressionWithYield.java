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

/** A switch expression with yield decides whether a message is reported. */
public class SwitchExpressionWithYield implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SwitchExpressionWithYield(Orders orders) {
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
      boolean report = switch (status) {
        case RETRY -> {
          context.getLogger().log("again later: " + message.getMessageId());
          yield true;
        }
        case INVALID, DONE -> false;
      };
      if (report) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
