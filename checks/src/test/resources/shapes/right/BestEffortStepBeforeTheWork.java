package shapes;

import app.Audit;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A step whose failure is only logged stands before the work proper, whose failure is reported. */
public class BestEffortStepBeforeTheWork implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Audit audit;

  public BestEffortStepBeforeTheWork(Orders orders, Audit audit) {
    this.orders = orders;
    this.audit = audit;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        audit.record(message.getMessageId());
      } catch (RuntimeException e) {
        context.getLogger().log("no audit");
      }
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
