package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Iterator;
import java.util.List;

/** A while loop over an iterator without a try. */
public class IteratorNoTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public IteratorNoTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> iterator = event.getRecords().iterator();
    while (iterator.hasNext()) {
      SQSMessage message = iterator.next();
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    }
    return new SQSBatchResponse(List.of());
  }
}
