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

/** The handler is an anonymous class, and reports each failure. */
public class AnonymousHandler {
  static RequestHandler<SQSEvent, SQSBatchResponse> handler(Orders orders) {
    return new RequestHandler<>() {
      @Override
      public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (Exception e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        return new SQSBatchResponse(failures);
      }
    };
  }
}
