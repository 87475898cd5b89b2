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

/** The failed groups are remembered, but the next message's group is not looked up. */
@FifoQueue
public class FailedGroupsNeverAsked implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailedGroupsNeverAsked(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Set<String> failedGroups = new HashSet<>();
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failedGroups.add(message.getAttributes().get("MessageGroupId"));
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    context.getLogger().log("failed groups: " + failedGroups);
    return new SQSBatchResponse(failures);
  }
}
