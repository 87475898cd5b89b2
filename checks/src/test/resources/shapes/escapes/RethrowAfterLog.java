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

/** The catch logs and rethrows: the batch fails as a whole. */
public class RethrowAfterLog implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RethrowAfterLog(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        context.getLogger().log("failed " + message.getMessageId());
        // finds: ExceptionEscapesRecordLoop
        throw e;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
