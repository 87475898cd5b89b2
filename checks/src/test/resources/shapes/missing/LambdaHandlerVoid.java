package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** A lambda handler that returns null. */
public class LambdaHandlerVoid {
  static RequestHandler<SQSEvent, Void> handler(Orders orders) {
    // finds: MissingBatchResponse
    return (event, context) -> {
      for (SQSMessage message : event.getRecords()) {
        orders.store(message.getBody());
      }
      return null;
    };
  }
}
