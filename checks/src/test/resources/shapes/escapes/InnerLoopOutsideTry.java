package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The loop over a message's parts has work before its try. */
public class InnerLoopOutsideTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public InnerLoopOutsideTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      for (String part : message.getBody().split(",")) {
        // finds: ExceptionEscapesRecordLoop
        Order order = orders.parse(part);
        try {
          orders.save(order);
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          break;
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
