package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Only the messages of a failed group are skipped and reported, which keeps the order within each group. */
@FifoQueue
public class FailedGroupsSkipped implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailedGroupsSkipped(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Set<String> failedGroups = new HashSet<>();
    for (SQSMessage message : event.getRecords()) {
      String group = message.getAttributes().get("MessageGroupId");
      if (failedGroups.contains(group)) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failedGroups.add(group);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
