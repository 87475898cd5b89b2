package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The author says that escaping is meant, by the suppression of the check. */
public class SuppressedByAnnotation implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SuppressedByAnnotation(Orders orders) {
    this.orders = orders;
  }

  @Override
  @SuppressWarnings("ExceptionEscapesRecordLoop")
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      orders.store(message.getBody());
    }
    return new SQSBatchResponse();
  }
}
