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

/** The identifier is assigned after the work that may fail, so the message before it is reported. */
public class StaleIdentifier implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StaleIdentifier(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    String messageId = "";
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
        messageId = message.getMessageId();
      } catch (Exception e) {
        // finds: WrongItemIdentifier
        failures.add(new BatchItemFailure(messageId));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
