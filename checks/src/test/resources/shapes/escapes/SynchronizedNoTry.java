package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The work stands in a synchronized block without a try. */
public class SynchronizedNoTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SynchronizedNoTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      synchronized (this) {
        // finds: ExceptionEscapesRecordLoop
        orders.store(message.getBody());
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
