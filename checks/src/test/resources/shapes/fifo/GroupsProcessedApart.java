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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The messages are grouped by message group, and each group stops at its own first failure, with its rest reported. */
@FifoQueue
public class GroupsProcessedApart implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public GroupsProcessedApart(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, List<SQSMessage>> groups = event.getRecords().stream()
        .collect(Collectors.groupingBy(message -> message.getAttributes().get("MessageGroupId")));
    List<BatchItemFailure> failures = new ArrayList<>();
    for (List<SQSMessage> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        try {
          orders.store(group.get(i).getBody());
        } catch (RuntimeException e) {
          group.subList(i, group.size()).forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
          break;
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
