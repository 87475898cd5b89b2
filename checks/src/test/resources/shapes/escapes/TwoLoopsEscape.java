package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** Two record loops one after the other, and both let exceptions out. */
public class TwoLoopsEscape implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TwoLoopsEscape(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<Order> parsed = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      parsed.add(orders.parse(message.getBody()));
    }
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    }
    context.getLogger().log("parsed " + parsed.size());
    return new SQSBatchResponse(List.of());
  }
}
