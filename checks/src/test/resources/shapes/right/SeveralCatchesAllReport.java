package shapes;

import app.OrderException;
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

/** Three catches, from narrow to broad, and each of them reports. */
public class SeveralCatchesAllReport implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SeveralCatchesAllReport(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.submit(message.getBody());
      } catch (OrderException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      } catch (ThrottledException e) {
        context.getLogger().log("throttled");
        failures.add(new BatchItemFailure(message.getMessageId()));
      } catch (RuntimeException e) {
        context.getLogger().log("unexpected");
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
