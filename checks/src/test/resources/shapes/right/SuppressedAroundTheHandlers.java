package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The author says of a field and of a class that no batch response is meant. */
class SuppressedAroundTheHandlers {
  private Orders orders;

  @SuppressWarnings("MissingBatchResponse")
  private final RequestHandler<SQSEvent, Void> field =
      (event, context) -> {
        event.getRecords().forEach(message -> orders.store(message.getBody()));
        return null;
      };

  @SuppressWarnings("MissingBatchResponse")
  static class Nested implements RequestHandler<SQSEvent, Void> {
    private Orders orders;

    @Override
    public Void handleRequest(SQSEvent event, Context context) {
      event.getRecords().forEach(message -> orders.store(message.getBody()));
      return null;
    }
  }
}
