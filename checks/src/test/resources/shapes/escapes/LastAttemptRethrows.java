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

/** Three attempts per message, and the last one's exception is thrown out of the loop. */
public class LastAttemptRethrows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public LastAttemptRethrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      for (int attempt = 1; attempt <= 3; attempt++) {
        try {
          orders.store(message.getBody());
          break;
        } catch (RuntimeException e) {
          if (attempt == 3) {
            // finds: ExceptionEscapesRecordLoop
            throw e;
          }
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
