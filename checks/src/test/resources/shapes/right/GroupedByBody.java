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
import java.util.Map;
import java.util.stream.Collectors;

/** Messages are grouped by body and the work is done once a group; a failed group reports all of its messages. */
public class GroupedByBody implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public GroupedByBody(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, List<SQSMessage>> byTable = event.getRecords().stream()
        .collect(Collectors.groupingBy(SQSMessage::getBody));
    List<BatchItemFailure> failures = new ArrayList<>();
    for (Map.Entry<String, List<SQSMessage>> entry : byTable.entrySet()) {
      try {
        orders.store(entry.getKey());
      } catch (RuntimeException e) {
        entry.getValue().stream()
            .map(SQSMessage::getMessageId)
            .map(BatchItemFailure::new)
            .forEach(failures::add);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
