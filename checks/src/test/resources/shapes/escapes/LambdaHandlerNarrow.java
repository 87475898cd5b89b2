package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A lambda handler whose catch is too narrow. */
public class LambdaHandlerNarrow {
  static RequestHandler<SQSEvent, SQSBatchResponse> handler(Orders orders) {
    return (event, context) -> {
      List<BatchItemFailure> failures = new ArrayList<>();
      for (SQSMessage message : event.getRecords()) {
        try {
          // finds: ExceptionEscapesRecordLoop
          orders.storeChecked(message.getBody());
        } catch (IOException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
      return new SQSBatchResponse(failures);
    };
  }
}
