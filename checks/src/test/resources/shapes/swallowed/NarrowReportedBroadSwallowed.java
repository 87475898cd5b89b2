package shapes;

import app.OrderException;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The named exception is reported, but the broad catch after it only logs. */
public class NarrowReportedBroadSwallowed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public NarrowReportedBroadSwallowed(Orders orders) {
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
      // finds: RecordFailureSwallowed
      } catch (Exception e) {
        context.getLogger().log("unexpected: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
