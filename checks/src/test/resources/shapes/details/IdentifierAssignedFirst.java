package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The identifier stands outside the loop, but is assigned first in the try, where nothing can fail before it: right. */
public class IdentifierAssignedFirst implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public IdentifierAssignedFirst(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    String messageId = "";
    for (SQSMessage message : event.getRecords()) {
      try {
        messageId = message.getMessageId();
        orders.store(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(messageId));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
