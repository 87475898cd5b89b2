package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;

/** The helper logs what went wrong and throws it again; nothing in the loop catches it. */
public class HelperLogsAndRethrows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperLogsAndRethrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      process(message);
    }
    return new SQSBatchResponse(new ArrayList<>());
  }

  private void process(SQSMessage message) {
    try {
      orders.storeChecked(message.getBody());
    } catch (Exception e) {
      throw new IllegalStateException("failed " + message.getMessageId(), e);
    }
  }
}
