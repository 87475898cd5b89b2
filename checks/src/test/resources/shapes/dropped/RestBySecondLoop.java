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

/** The index survives the loop, and a second loop reports from there on. */
public class RestBySecondLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RestBySecondLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    int next = 0;
    while (next < records.size()) {
      try {
        orders.store(records.get(next).getBody());
        next++;
      } catch (RuntimeException e) {
        context.getLogger().log("stopped at " + next);
        break;
      }
    }
    for (int i = next; i < records.size(); i++) {
      failures.add(new BatchItemFailure(records.get(i).getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }
}
