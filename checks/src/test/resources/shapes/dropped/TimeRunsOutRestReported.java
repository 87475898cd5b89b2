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

/** When little time is left, the messages that were not tried are reported before the loop is left. */
public class TimeRunsOutRestReported implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TimeRunsOutRestReported(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      if (context.getRemainingTimeInMillis() < 5_000) {
        for (SQSMessage rest : records.subList(i, records.size())) {
          failures.add(new BatchItemFailure(rest.getMessageId()));
        }
        break;
      }
      SQSMessage message = records.get(i);
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
