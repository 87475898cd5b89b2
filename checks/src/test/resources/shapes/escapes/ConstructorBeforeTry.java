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

/** An object of the project is made from the body before the try; its constructor may refuse. */
public class ConstructorBeforeTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ConstructorBeforeTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      Order order = new Order(message.getBody());
      try {
        orders.save(order);
      } catch (RuntimeException e) {
        failures.add(BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build());
      }
    }
    return new SQSBatchResponse(failures);
  }
}
