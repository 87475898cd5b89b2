package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of failed messages go into a set, and the response is made of it. */
public class FailedIdsInSet implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailedIdsInSet(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Set<String> failedIds = new HashSet<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        failedIds.add(message.getMessageId());
      }
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    for (String id : failedIds) {
      failures.add(new BatchItemFailure(id));
    }
    return new SQSBatchResponse(failures);
  }
}
