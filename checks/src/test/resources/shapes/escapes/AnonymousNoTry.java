package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** An anonymous handler without a try. */
public class AnonymousNoTry {
  static RequestHandler<SQSEvent, SQSBatchResponse> handler(Orders orders) {
    return new RequestHandler<SQSEvent, SQSBatchResponse>() {
      @Override
      public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
          // finds: ExceptionEscapesRecordLoop
          orders.store(message.getBody());
        }
        return new SQSBatchResponse(List.of());
      }
    };
  }
}
