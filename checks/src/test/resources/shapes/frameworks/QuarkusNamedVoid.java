package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A Quarkus handler, a named bean, without a batch response. */
@Named("orders")
public class QuarkusNamedVoid implements RequestHandler<SQSEvent, Void> {
  @Inject Orders orders;

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(this::process);
    return null;
  }

  void process(SQSMessage message) {
    orders.store(message.getBody());
  }
}
