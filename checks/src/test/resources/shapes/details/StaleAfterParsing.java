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

/** The identifier is assigned in the try, but after the parsing, which may fail. */
public class StaleAfterParsing implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StaleAfterParsing(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    String messageId = null;
    for (SQSMessage message : event.getRecords()) {
      try {
        Order order = orders.parse(message.getBody());
        messageId = message.getMessageId();
        orders.save(order);
      } catch (Exception e) {
        // finds: WrongItemIdentifier
        failures.add(new BatchItemFailure(messageId));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
