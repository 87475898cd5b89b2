package shapes;

import app.Orders;
import app.ThrottledException;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** One kind of failure ends the loop, others go on; what was not tried is not reported. */
public class OneKindStops implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public OneKindStops(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (ThrottledException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        // finds: UnprocessedRecordsDropped
        break;
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
