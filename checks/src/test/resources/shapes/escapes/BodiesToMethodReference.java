package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The bodies are mapped first, and each goes to the service by method reference. */
public class BodiesToMethodReference implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BodiesToMethodReference(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(SQSMessage::getBody)
        // finds: ExceptionEscapesRecordLoop
        .forEach(orders::store);
    return new SQSBatchResponse(List.of());
  }
}
